-- Files opened in an emergency and what was thought of it afterwards; protected identities with
-- everybody who may know; and limits of access, as rows with dates so that a new rule is a new row.

create table access_limit (
  id varchar(36) not null primary key,
  code varchar(40) not null,
  valid_from date not null,
  valid_until date,
  amount integer not null,
  measure varchar(10) not null,
  source varchar(300) not null
);

insert into access_limit values
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e01', 'emergency-open', date('2020-01-01'), null, 3, 'HOURS',
   'Egen rutin: nödöppning gäller tre timmar. Bekräfta vad som ska gälla hos er.'),
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e02', 'emergency-review', date('2020-01-01'), null, 7, 'DAYS',
   'Egen rutin: nödöppning granskas inom en vecka. Bekräfta vad som ska gälla hos er.');

create table emergency (
  id varchar(36) not null primary key,
  board varchar(36) not null references board,
  case_file varchar(36) not null references case_file deferrable initially deferred,
  unit varchar(36) not null references unit,
  opened_by varchar(36) not null references account,
  opener_name varchar(200) not null,
  opener_unit varchar(36),
  reason varchar(1000) not null,
  opened_at bigint not null,
  until_at bigint not null,
  review_by date not null
);

create index emergency_by_opener on emergency (opened_by, case_file, until_at);
create index emergency_by_case_file on emergency (case_file, until_at);
create index emergency_by_unit on emergency (board, unit, opened_at);

create table emergency_review (
  emergency varchar(36) not null primary key references emergency,
  justified smallint not null check (justified in (0, 1)),
  finding varchar(1000) not null,
  reviewer varchar(36) not null references account,
  reviewer_name varchar(200) not null,
  reviewed_at bigint not null
);

create table protection (
  id varchar(36) not null primary key,
  board varchar(36) not null references board,
  case_file varchar(36) not null references case_file deferrable initially deferred,
  revision integer not null,
  protection_level varchar(30) not null,
  named varchar(4000) not null,
  reason varchar(1000) not null,
  decided_by varchar(36) not null references account,
  decider_name varchar(200) not null,
  decided_at bigint not null,
  constraint protection_revision unique (case_file, revision)
);

create index protection_by_board on protection (board, case_file, revision);

-- Whether a number is taken is decided where it is known who asks: a file with protected identity
-- must look to those who are not named as if it were not there.
alter table case_file drop constraint case_file_person_in_unit;
create index case_file_by_person on case_file (board, personal_number);
