-- What the youth and guardians say of a signed record. It stands beside the record and never alters it.

create table own_words (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  speaker varchar(10) not null,
  words ${clob} not null,
  said_on date not null,
  written_by varchar(36) not null references account,
  writer_name varchar(200) not null,
  written_at bigint not null
);

create index own_words_by_assessment on own_words (assessment, written_at);
