-- A limit of access is never changed or taken away: a new one is a new row with its own first day.

create trigger access_limit_append_only before update or delete or truncate on access_limit
  for each statement execute function refuse_change();
