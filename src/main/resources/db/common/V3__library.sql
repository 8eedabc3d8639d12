-- Definitions published here, and those still being written.

create table form_definition (
  id varchar(36) not null primary key,
  form_name varchar(60) not null,
  form_version varchar(20) not null,
  fingerprint varchar(64) not null,
  definition ${clob} not null,
  published_by varchar(36) not null,
  published_by_name varchar(200) not null,
  published_at bigint not null,
  constraint form_definition_once unique (form_name, form_version)
);

create table form_draft (
  id varchar(36) not null primary key,
  version integer not null,
  author varchar(36) not null,
  title varchar(200) not null,
  definition ${clob} not null,
  changed_at bigint not null
);

create index form_draft_by_author on form_draft (author, changed_at);
