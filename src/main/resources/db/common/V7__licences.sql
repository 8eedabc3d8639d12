-- Licences of gated forms as a board recorded them, each assessment begun under one, and the texts
-- that the licence lets the board lay over a form.

create table form_licence (
  id varchar(36) not null primary key,
  board varchar(36) not null references board deferrable initially deferred,
  form_name varchar(60) not null,
  holder varchar(200) not null,
  reference varchar(200) not null,
  valid_from date not null,
  valid_until date,
  most_uses integer,
  recorded_by varchar(36) not null,
  recorded_by_name varchar(200) not null,
  recorded_at bigint not null,
  withdrawn_by varchar(36),
  withdrawn_by_name varchar(200),
  withdrawn_at bigint
);

create index form_licence_by_form on form_licence (board, form_name);

create table licence_use (
  assessment varchar(36) not null primary key,
  licence varchar(36) not null references form_licence deferrable initially deferred,
  begun_at bigint not null
);

create index licence_use_by_licence on licence_use (licence);

create table form_texts (
  id varchar(36) not null primary key,
  board varchar(36) not null references board deferrable initially deferred,
  form_name varchar(60) not null,
  form_version varchar(20) not null,
  hash varchar(64) not null,
  texts ${clob} not null,
  stored_by varchar(36) not null,
  stored_by_name varchar(200) not null,
  stored_at bigint not null
);

create index form_texts_by_form on form_texts (board, form_name, form_version);

-- Which texts the answers were given to; none where the form was shown as it is.
alter table assessment add column texts_hash varchar(64);
