-- Whose an account is at the employer's provider: issuer and subject, for good. Null until the first
-- sign-in there, and where people sign in with passwords of ours.

alter table account add column bound_issuer varchar(500);
alter table account add column bound_subject varchar(255);
alter table account add constraint account_bound_to_somebody check (
  bound_issuer is null and bound_subject is null or bound_issuer is not null and bound_subject is not null);
alter table account add constraint account_of_one_person unique (bound_issuer, bound_subject);

-- When another person there last came by the name of the account; null when that is settled.
alter table account add column mistaken_at bigint;
