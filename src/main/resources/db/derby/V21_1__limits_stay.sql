-- A limit of access is never changed or taken away: a new one is a new row with its own first day.

create trigger access_limit_no_update no cascade before update on access_limit
  for each statement values cast('limits of access are append-only, ' || current_user as integer);

create trigger access_limit_no_delete no cascade before delete on access_limit
  for each statement values cast('limits of access are append-only, ' || current_user as integer);
