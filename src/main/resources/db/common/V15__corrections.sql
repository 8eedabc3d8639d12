-- Corrections and cancellations are rows that point at what is signed; that itself never changes. A
-- replacement is added when the newer version is signed, for every signed version before it; it holds
-- as long as the newer one counts.

alter table assessment add column correction_reason varchar(1000);

create table replacement (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  replaced_by varchar(36) not null references assessment,
  replaced_at bigint not null,
  constraint replacement_once unique (assessment, replaced_by)
);

create table cancellation (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  reason varchar(1000) not null,
  cancelled_by varchar(36) not null references account,
  canceller_name varchar(200) not null,
  cancelled_at bigint not null,
  constraint cancellation_once unique (assessment)
);

create index assessment_by_corrects on assessment (corrects);
