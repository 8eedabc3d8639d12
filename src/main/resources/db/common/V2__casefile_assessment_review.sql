-- Case files with who works in them; assessments with their scores; what supervisors decided.

create table case_number_series (
  id varchar(60) not null primary key,
  last_given integer not null
);

create table case_file (
  id varchar(36) not null primary key,
  row_version integer not null,
  board varchar(36) not null references board,
  unit varchar(36) not null references unit,
  case_number varchar(20) not null,
  given_name varchar(100) not null,
  family_name varchar(100) not null,
  birth_date date,
  sex varchar(10) not null,
  personal_number varchar(12),
  opened_at bigint not null,
  opened_on date not null,
  enrolled_on date,
  closed_on date,
  constraint case_file_number unique (board, case_number),
  constraint case_file_person unique (board, personal_number)
);

create index case_file_by_unit on case_file (unit);
create index case_file_by_name on case_file (board, family_name, given_name);

create table assignment (
  id varchar(36) not null primary key,
  case_file varchar(36) not null references case_file,
  account varchar(36) not null references account,
  duty varchar(20) not null,
  from_day date not null,
  until_day date
);

create index assignment_by_case_file on assignment (case_file);
create index assignment_by_account on assignment (account);

create table assessment (
  id varchar(36) not null primary key,
  row_version integer not null,
  case_file varchar(36) not null references case_file,
  form_name varchar(100) not null,
  form_version varchar(40) not null,
  fingerprint varchar(64) not null,
  assessed_on date not null,
  informant varchar(20) not null,
  phase varchar(10) not null,
  age integer,
  sex varchar(10) not null,
  status varchar(10) not null,
  rater varchar(36) not null references account,
  started_at bigint not null,
  changed_at bigint not null,
  answers ${clob} not null,
  answers_hash varchar(64) not null,
  judgements ${clob} not null,
  finished_at bigint,
  signed_at bigint,
  signed_by varchar(36) references account,
  signer_name varchar(200),
  content_hash varchar(64),
  corrects varchar(36) references assessment,
  return_note ${clob},
  discard_reason varchar(1000),
  constraint assessment_signature check (
    (status in ('SIGNED', 'RETURNED', 'APPROVED') and signed_at is not null
      and signed_by is not null and signer_name is not null and content_hash is not null)
    or (status in ('DRAFT', 'FINISHED', 'DISCARDED') and signed_at is null
      and signed_by is null and signer_name is null and content_hash is null)
  )
);

create index assessment_by_case_file on assessment (case_file, form_name, informant, assessed_on);
create index assessment_by_status on assessment (status, case_file);

create table score_row (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  stage varchar(10) not null,
  place integer not null,
  scale varchar(100) not null,
  outcome varchar(20) not null,
  lowest decimal(24, 8),
  highest decimal(24, 8),
  band varchar(100),
  answered integer,
  required integer,
  imputed integer,
  detail varchar(32000),
  fingerprint varchar(64) not null,
  answers_hash varchar(64) not null,
  computed_at bigint not null
);

create index score_row_by_assessment on score_row (assessment, stage);

create table review_decision (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  outcome varchar(10) not null,
  reviewer varchar(36) not null references account,
  reviewer_name varchar(200) not null,
  comments ${clob} not null,
  decided_at bigint not null
);

create index review_decision_by_assessment on review_decision (assessment, decided_at);
