-- Verdicts are only ever added.

create trigger score_change_no_update no cascade before update on score_change
  for each statement values cast('verdicts are append-only, ' || current_user as integer);

create trigger score_change_no_delete no cascade before delete on score_change
  for each statement values cast('verdicts are append-only, ' || current_user as integer);
