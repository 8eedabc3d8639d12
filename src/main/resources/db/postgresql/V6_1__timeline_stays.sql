-- Events and changed dates are only ever added; a correction is a row of its own.

create trigger case_event_append_only before update or delete or truncate on case_event
  for each statement execute function refuse_change();

create trigger due_change_append_only before update or delete or truncate on due_change
  for each statement execute function refuse_change();
