-- What was said by signing stays, and signatures are only ever added.

create trigger assessment_signed_meaning no cascade before update of signature_meaning on assessment
  referencing old as was
  for each row when (was.signed_at is not null)
  values cast('a signed assessment never changes: ' || was.id as integer);

create trigger countersignature_no_update no cascade before update on countersignature
  for each statement values cast('signatures are append-only, ' || current_user as integer);

create trigger countersignature_no_delete no cascade before delete on countersignature
  for each statement values cast('signatures are append-only, ' || current_user as integer);
