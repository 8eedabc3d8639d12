-- That a worker says that something signed does not belong in the file, and what the supervisor said.

create table cancellation_request (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  reason varchar(1000) not null,
  asked_by varchar(36) not null references account,
  asker_name varchar(200) not null,
  asked_at bigint not null,
  decliner_name varchar(200),
  decline_reason varchar(1000),
  declined_at bigint
);

create index cancellation_request_by_assessment on cancellation_request (assessment, asked_at);
