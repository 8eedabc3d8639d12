-- A recorded licence stays as it was recorded, and can only be withdrawn; texts are only added, so
-- that an assessment can always be read with the texts it was answered to. Derby has no way to
-- signal an error, so the triggers fail by a cast that it cannot work out beforehand.

create trigger form_licence_stays no cascade before update of
    id, board, form_name, holder, reference, valid_from, valid_until, most_uses, recorded_by,
    recorded_by_name, recorded_at
  on form_licence
  for each statement values cast('a recorded licence never changes, ' || current_user as integer);

create trigger form_licence_withdrawn_once no cascade before update on form_licence
  referencing old as was
  for each row when (was.withdrawn_at is not null)
  values cast('a withdrawn licence never changes: ' || was.id as integer);

create trigger form_licence_no_delete no cascade before delete on form_licence
  for each statement values cast('a recorded licence stays, ' || current_user as integer);

create trigger form_texts_no_update no cascade before update on form_texts
  for each statement values cast('texts are append-only, ' || current_user as integer);

create trigger form_texts_no_delete no cascade before delete on form_texts
  for each statement values cast('texts are append-only, ' || current_user as integer);

create trigger assessment_signed_texts no cascade before update of texts_hash on assessment
  referencing old as was
  for each row when (was.signed_at is not null)
  values cast('a signed assessment never changes: ' || was.id as integer);
