-- Why something is corrected stays, and so do corrections and cancellations.

create trigger assessment_signed_reason no cascade before update of correction_reason on assessment
  referencing old as was
  for each row when (was.signed_at is not null)
  values cast('a signed assessment never changes: ' || was.id as integer);

create trigger replacement_no_update no cascade before update on replacement
  for each statement values cast('corrections are append-only, ' || current_user as integer);

create trigger replacement_no_delete no cascade before delete on replacement
  for each statement values cast('corrections are append-only, ' || current_user as integer);

create trigger cancellation_no_update no cascade before update on cancellation
  for each statement values cast('cancellations are append-only, ' || current_user as integer);

create trigger cancellation_no_delete no cascade before delete on cancellation
  for each statement values cast('cancellations are append-only, ' || current_user as integer);
