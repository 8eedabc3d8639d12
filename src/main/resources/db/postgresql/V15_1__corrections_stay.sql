-- Corrections and cancellations are only ever added.

create trigger replacement_append_only before update or delete or truncate on replacement
  for each statement execute function refuse_change();

create trigger cancellation_append_only before update or delete or truncate on cancellation
  for each statement execute function refuse_change();
