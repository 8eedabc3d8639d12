-- Looking through the log: what was drawn for whom and when, and what was thought of each line.

create table log_review (
  id varchar(36) not null primary key,
  board varchar(36) not null references board,
  unit varchar(36) not null references unit,
  from_day date not null,
  until_day date not null,
  due_on date not null,
  seed bigint not null,
  considered integer not null,
  drawn_by varchar(36) not null references account,
  drawer_name varchar(200) not null,
  drawn_at bigint not null,
  constraint log_review_period unique (board, unit, from_day, until_day)
);

create table log_review_line (
  id varchar(36) not null primary key,
  review varchar(36) not null references log_review deferrable initially deferred,
  event_number bigint not null,
  account varchar(36) not null,
  case_file varchar(36) not null references case_file,
  kind varchar(30) not null,
  happened_at bigint not null,
  times integer not null,
  reasons varchar(300) not null
);

create index log_review_line_by_review on log_review_line (review, event_number);

create table log_review_mark (
  id varchar(36) not null primary key,
  line varchar(36) not null references log_review_line,
  place integer not null,
  verdict varchar(20) not null,
  note varchar(1000) not null,
  reviewer varchar(36) not null references account,
  reviewer_name varchar(200) not null,
  marked_at bigint not null,
  constraint log_review_mark_place unique (line, place)
);

create index event_log_by_time on event_log (board, happened_at);

insert into access_limit values
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e03', 'log-review-every', date('2026-10-01'), null, 1, 'MONTHS',
   'Egen rutin: loggarna gås igenom varje månad (SoLPuL 10 §: systematiskt och återkommande). Bekräfta hos er.'),
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e04', 'log-review-within', date('2026-10-01'), null, 14, 'DAYS',
   'Egen rutin: klart inom två veckor efter perioden. Bekräfta hos er.'),
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e05', 'log-review-sample', date('2026-10-01'), null, 20, 'COUNT',
   'Egen rutin: så många rader dras av slumpen, utöver dem som reglerna pekar ut. Bekräfta hos er.'),
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e06', 'log-review-strangers', date('2026-10-01'), null, 10, 'COUNT',
   'Egen rutin: så många andras akter en person får söka fram i en period utan att det visas. Bekräfta hos er.'),
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e07', 'log-review-many', date('2026-10-01'), null, 20, 'COUNT',
   'Egen rutin: så många olika akter på en timme visas. Bekräfta hos er.'),
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e08', 'log-review-day-begins', date('2026-10-01'), null, 6, 'COUNT',
   'Egen rutin: före det klockslaget är det ovanlig tid. Bekräfta hos er.'),
  ('b1a6c1d0-5d1e-4a55-9a51-0c6d6f0a1e09', 'log-review-day-ends', date('2026-10-01'), null, 22, 'COUNT',
   'Egen rutin: från det klockslaget är det ovanlig tid. Bekräfta hos er.');
