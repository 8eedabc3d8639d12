-- Events and changed dates are only ever added; a correction is a row of its own.

create trigger case_event_no_update no cascade before update on case_event
  for each statement values cast('events are append-only, ' || current_user as integer);

create trigger case_event_no_delete no cascade before delete on case_event
  for each statement values cast('events are append-only, ' || current_user as integer);

create trigger due_change_no_update no cascade before update on due_change
  for each statement values cast('changed dates are append-only, ' || current_user as integer);

create trigger due_change_no_delete no cascade before delete on due_change
  for each statement values cast('changed dates are append-only, ' || current_user as integer);
