-- Which assessments are rated twice, by whom, and how it was settled.

create table double_rating_rule (
  id varchar(36) not null primary key,
  unit varchar(36) not null references unit,
  form_name varchar(100) not null,
  first_of_rater integer not null,
  share integer not null,
  days_to_rate integer not null,
  from_day date not null,
  set_by varchar(36) not null references account,
  setter_name varchar(200) not null,
  set_at bigint not null
);

create index double_rating_rule_by_unit on double_rating_rule (unit, set_at);

create table double_rating (
  id varchar(36) not null primary key,
  row_version integer not null,
  unit varchar(36) not null references unit,
  first_assessment varchar(36) not null references assessment,
  ground varchar(20) not null,
  drawn_at bigint not null,
  due_on date not null,
  second_rater varchar(36) references account,
  second_name varchar(200),
  outcome varchar(20),
  consensus varchar(36) references assessment,
  outcome_reason varchar(1000),
  settled_at bigint,
  constraint double_rating_once unique (first_assessment)
);

create index double_rating_by_unit on double_rating (unit, drawn_at);
create index double_rating_by_rater on double_rating (second_rater);

-- A second rating is an assessment that counts nowhere but beside the first.
alter table assessment add column second_of varchar(36) references assessment;
