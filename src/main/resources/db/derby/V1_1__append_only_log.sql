-- What stands in the log stays. Derby has no way to signal an error, so the triggers fail by a cast
-- that it cannot work out beforehand; a table with a delete trigger cannot be truncated either.

create trigger event_log_no_update no cascade before update on event_log
  for each statement values cast('the log is append-only, ' || current_user as integer);

create trigger event_log_no_delete no cascade before delete on event_log
  for each statement values cast('the log is append-only, ' || current_user as integer);
