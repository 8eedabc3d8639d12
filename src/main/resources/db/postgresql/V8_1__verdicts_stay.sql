-- Verdicts are only ever added.

create trigger score_change_append_only before update or delete or truncate on score_change
  for each statement execute function refuse_change();
