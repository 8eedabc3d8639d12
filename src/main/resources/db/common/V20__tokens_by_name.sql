-- Tokens have a name, a scope and a beginning, so that their owner can tell them apart and end one.
-- Those from before have none of it: their clients ask for new ones.

drop table api_token;

create table api_token (
  token_hash varchar(64) not null primary key,
  id varchar(36) not null unique,
  account varchar(36) not null references account deferrable initially deferred,
  label varchar(100),
  scope varchar(20) not null,
  issued_at bigint not null,
  expires_at bigint not null
);

create index api_token_by_account on api_token (account, expires_at);
