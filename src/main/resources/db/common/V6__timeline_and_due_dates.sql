-- What happened in a youth's life and in the work, dates of reassessment that somebody changed, and
-- time limits that others decide about: data with dates, so that a new rule is a new row.

create table case_event (
  id varchar(36) not null primary key,
  event varchar(36) not null,
  revision integer not null,
  case_file varchar(36) not null references case_file,
  kind varchar(20) not null,
  from_day date not null,
  until_day date,
  title varchar(100) not null,
  note varchar(2000) not null,
  withdrawn smallint not null,
  reason varchar(1000) not null,
  written_by varchar(36) not null references account,
  writer_name varchar(200) not null,
  written_at bigint not null,
  constraint case_event_revision unique (event, revision)
);

create index case_event_by_case_file on case_event (case_file, written_at);

create table due_change (
  id varchar(36) not null primary key,
  case_file varchar(36) not null references case_file,
  form_name varchar(100) not null,
  last_done date not null,
  due_on date,
  reason varchar(1000) not null,
  changed_by varchar(36) not null references account,
  changer_name varchar(200) not null,
  changed_at bigint not null
);

create index due_change_by_case_file on due_change (case_file, changed_at);

create table time_limit (
  id varchar(36) not null primary key,
  code varchar(40) not null,
  valid_from date not null,
  valid_until date,
  days integer not null,
  source varchar(300) not null
);

insert into time_limit values (
  '6f0a6a0e-0d5f-4a7e-8d5b-3c1f0f2b7a01', 'network-meeting', date('2013-01-01'), null, 35,
  'Stockholms stad, 2013: nätverksmöte minst var femte vecka. Lokal rutin; bekräfta vad som gäller hos er.'
);
