-- What a scale was in the version it was scored with, and what was signed about change since the first
-- and the last time, with the method and all it was reckoned from. Rows from before have no
-- fingerprints and no verdicts; they are read as they are.

alter table score_row add column scoring_print varchar(64);
alter table score_row add column wording_print varchar(64);
alter table score_row add column norms_print varchar(64);

create table score_change (
  id varchar(36) not null primary key,
  assessment varchar(36) not null references assessment,
  since_what varchar(10) not null,
  since varchar(36) not null references assessment,
  place integer not null,
  scale varchar(100) not null,
  outcome varchar(20) not null,
  reason varchar(40),
  difference decimal(24, 8),
  classification varchar(20),
  method varchar(30),
  confidence decimal(10, 8),
  critical decimal(10, 8),
  index_value decimal(24, 8),
  least decimal(24, 8),
  cutoff decimal(24, 8),
  reliability decimal(10, 8),
  reliability_kind varchar(20),
  sd decimal(24, 8),
  sample varchar(4000),
  source varchar(4000),
  computed_at bigint not null
);

create index score_change_by_assessment on score_change (assessment, since_what, place);
