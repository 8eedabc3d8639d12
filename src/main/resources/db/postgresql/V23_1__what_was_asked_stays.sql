-- What somebody asked to be cancelled stays as it was asked, and as it was answered.

create trigger cancellation_request_asked before update of
    id, assessment, reason, asked_by, asker_name, asked_at
  on cancellation_request
  for each statement execute function refuse_change();

create trigger cancellation_request_answered before update on cancellation_request
  for each row when (old.declined_at is not null) execute function refuse_change();

create trigger cancellation_request_stays before delete or truncate on cancellation_request
  for each statement execute function refuse_change();
