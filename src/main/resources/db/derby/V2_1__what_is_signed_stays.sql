-- What is signed stays as it was signed; all that may still happen to it is that a supervisor
-- returns or approves it. Scores and decisions are only ever added. Derby has no way to signal an
-- error, so the triggers fail by a cast that it
-- cannot work out beforehand.

create trigger assessment_signed_stays no cascade before update of
    id, case_file, form_name, form_version, fingerprint, assessed_on, informant, phase, age, sex,
    rater, started_at, answers, answers_hash, judgements, finished_at, signed_at, signed_by,
    signer_name, content_hash, corrects, return_note, discard_reason
  on assessment
  referencing old as was
  for each row when (was.signed_at is not null)
  values cast('a signed assessment never changes: ' || was.id as integer);

create trigger assessment_signed_status no cascade before update of status on assessment
  referencing old as was new as becomes
  for each row when (was.signed_at is not null
    and not (was.status = 'SIGNED' and becomes.status in ('RETURNED', 'APPROVED')))
  values cast('a signed assessment never changes: ' || was.id as integer);

create trigger assessment_signed_no_delete no cascade before delete on assessment
  referencing old as was
  for each row when (was.signed_at is not null)
  values cast('a signed assessment never changes: ' || was.id as integer);

create trigger score_row_no_update no cascade before update on score_row
  for each statement values cast('scores are append-only, ' || current_user as integer);

create trigger score_row_no_delete no cascade before delete on score_row
  for each statement values cast('scores are append-only, ' || current_user as integer);

create trigger review_decision_no_update no cascade before update on review_decision
  for each statement values cast('decisions are append-only, ' || current_user as integer);

create trigger review_decision_no_delete no cascade before delete on review_decision
  for each statement values cast('decisions are append-only, ' || current_user as integer);
