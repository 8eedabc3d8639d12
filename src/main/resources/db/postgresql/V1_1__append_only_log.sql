-- What stands in the log stays.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger event_log_append_only before update or delete or truncate on event_log
  for each statement execute function refuse_change();
