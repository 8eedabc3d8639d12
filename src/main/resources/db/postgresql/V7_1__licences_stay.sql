-- A recorded licence stays as it was recorded, and can only be withdrawn; texts are only added, so
-- that an assessment can always be read with the texts it was answered to.

create function refuse_change_of_licence() returns trigger language plpgsql as $$
declare
  changeable text[] := array['withdrawn_by', 'withdrawn_by_name', 'withdrawn_at'];
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
      or to_jsonb(old) - changeable <> to_jsonb(new) - changeable then
    raise exception 'a recorded licence never changes';
  end if;
  return new;
end $$;

create trigger form_licence_stays before update or delete on form_licence
  for each row execute function refuse_change_of_licence();

create trigger form_licence_no_truncate before truncate on form_licence
  for each statement execute function refuse_change();

create trigger form_texts_append_only before update or delete or truncate on form_texts
  for each statement execute function refuse_change();
