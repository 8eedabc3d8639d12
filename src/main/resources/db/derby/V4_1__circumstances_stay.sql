-- The circumstances of a signed assessment stay as they were, like everything else in it.

create trigger assessment_signed_circumstances no cascade before update of setting, country
  on assessment
  referencing old as was
  for each row when (was.signed_at is not null)
  values cast('a signed assessment never changes: ' || was.id as integer);
