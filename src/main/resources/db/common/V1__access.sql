-- Boards, units and accounts; tokens of clients; the log and the end of each of its chains.
-- References are checked at commit: entities know each other by id alone, so nobody tells EclipseLink
-- which row to insert first.

create table board (
  id varchar(36) not null primary key,
  name varchar(200) ${swedish} not null
);

create table unit (
  id varchar(36) not null primary key,
  board varchar(36) not null references board deferrable initially deferred,
  name varchar(200) ${swedish} not null
);

create table account (
  id varchar(36) not null primary key,
  version integer not null,
  login_name varchar(100) not null unique,
  display_name varchar(200) ${swedish} not null,
  role_name varchar(20) not null,
  board varchar(36) not null references board deferrable initially deferred,
  unit varchar(36) references unit deferrable initially deferred,
  password_hash varchar(500),
  active smallint not null check (active in (0, 1)),
  swedish smallint not null check (swedish in (0, 1))
);

create index account_by_board on account (board);

create table api_token (
  token_hash varchar(64) not null primary key,
  account varchar(36) not null references account deferrable initially deferred,
  expires_at bigint not null
);

create index api_token_by_account on api_token (account);

create table chain_head (
  board varchar(36) not null primary key,
  last_seq bigint not null,
  last_hash varchar(64) not null
);

create table event_log (
  id varchar(36) not null primary key,
  board varchar(36) not null,
  seq bigint not null,
  happened_at bigint not null,
  account varchar(36) not null,
  account_name varchar(100) not null,
  kind varchar(30) not null,
  subject varchar(36),
  case_file varchar(36),
  purpose varchar(200),
  note varchar(1000),
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  constraint event_log_number unique (board, seq)
);

create index event_log_by_case_file on event_log (case_file, seq);
create index event_log_by_account on event_log (account, seq);
