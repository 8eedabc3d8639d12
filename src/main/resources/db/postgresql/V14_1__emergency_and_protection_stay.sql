-- What was opened in an emergency, found afterwards, and decided about protection stays.

create trigger emergency_append_only before update or delete or truncate on emergency
  for each statement execute function refuse_change();

create trigger emergency_review_append_only before update or delete or truncate on emergency_review
  for each statement execute function refuse_change();

create trigger protection_append_only before update or delete or truncate on protection
  for each statement execute function refuse_change();
