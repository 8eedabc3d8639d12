-- What somebody asked to be cancelled stays as it was asked, and as it was answered.

create trigger cancellation_request_asked no cascade before update of
    id, assessment, reason, asked_by, asker_name, asked_at
  on cancellation_request
  for each statement values cast('what was asked stays, ' || current_user as integer);

create trigger cancellation_request_answered no cascade before update on cancellation_request
  referencing old as was
  for each row when (was.declined_at is not null)
  values cast('what was answered stays: ' || was.id as integer);

create trigger cancellation_request_no_delete no cascade before delete on cancellation_request
  for each statement values cast('what was asked stays, ' || current_user as integer);
