-- What is signed stays as it was signed; all that may still happen to it is that a supervisor
-- returns or approves it. Scores and decisions are only ever added.

create function refuse_change_of_signed() returns trigger language plpgsql as $$
declare
  changeable text[] := array['status', 'row_version', 'changed_at'];
begin
  if old.signed_at is null then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or to_jsonb(old) - changeable <> to_jsonb(new) - changeable
      or (old.status <> new.status
        and not (old.status = 'SIGNED' and new.status in ('RETURNED', 'APPROVED'))) then
    raise exception 'a signed assessment never changes';
  end if;
  return new;
end $$;

create trigger assessment_signed_stays before update or delete on assessment
  for each row execute function refuse_change_of_signed();

create trigger assessment_no_truncate before truncate on assessment
  for each statement execute function refuse_change();

create trigger score_row_append_only before update or delete or truncate on score_row
  for each statement execute function refuse_change();

create trigger review_decision_append_only before update or delete or truncate on review_decision
  for each statement execute function refuse_change();
