-- How the answers of a signed assessment were taken stays as it was signed.

create trigger assessment_signed_mode no cascade before update of mode_taken on assessment
  referencing old as was
  for each row when (was.signed_at is not null)
  values cast('a signed assessment never changes: ' || was.id as integer);
