-- Review: what makes an assessment wait where it does, written when it is signed; the rules a board
-- reviews by, with their days; what is said about an assessment and answered; and who has read it.
-- Assessments signed before have no row in review_request until somebody opens the queue.

create table review_policy (
  id varchar(36) not null primary key,
  board varchar(36) not null references board,
  form_name varchar(100) not null,
  from_day date not null,
  until_day date,
  two_readers varchar(4000),
  flagged_days integer not null,
  other_days integer not null,
  answer_days integer not null,
  first_signed integer not null,
  sample_share integer not null,
  reason varchar(1000) not null,
  written_by varchar(36) not null references account,
  writer_name varchar(200) not null,
  written_at bigint not null
);

create index review_policy_by_form on review_policy (board, form_name);

create table review_request (
  assessment varchar(36) not null primary key references assessment,
  first_one varchar(36) not null references assessment,
  times integer not null,
  case_file varchar(36) not null references case_file,
  form_name varchar(100) not null,
  form_version varchar(40) not null,
  assessed_on date not null,
  signed_by varchar(36) not null references account,
  signer_name varchar(200) not null,
  signed_at bigint not null,
  reasons varchar(200),
  readers integer not null,
  read_by date not null,
  answer_days integer not null,
  policy varchar(36) references review_policy,
  involved ${clob} not null
);

create index review_request_by_case_file on review_request (case_file);
create index review_request_by_first on review_request (first_one);

create table review_remark (
  id varchar(36) not null primary key,
  discussion varchar(36) not null,
  assessment varchar(36) not null references assessment,
  first_one varchar(36) not null references assessment,
  case_file varchar(36) not null references case_file,
  kind varchar(10) not null,
  item varchar(100),
  author varchar(36) not null references account,
  author_name varchar(200) not null,
  words ${clob} not null,
  answer_by date,
  said_at bigint not null
);

create index review_remark_by_first on review_remark (first_one, said_at);
create index review_remark_by_case_file on review_remark (case_file);

create table review_reading (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  first_one varchar(36) not null references assessment,
  reader varchar(36) not null references account,
  reader_name varchar(200) not null,
  read_at bigint not null
);

create index review_reading_by_first on review_reading (first_one, read_at);
