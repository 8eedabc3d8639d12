-- What was opened in an emergency, found afterwards, and decided about protection stays.

create trigger emergency_no_update no cascade before update on emergency
  for each statement values cast('emergencies are append-only, ' || current_user as integer);

create trigger emergency_no_delete no cascade before delete on emergency
  for each statement values cast('emergencies are append-only, ' || current_user as integer);

create trigger emergency_review_no_update no cascade before update on emergency_review
  for each statement values cast('reviews of emergencies are append-only, ' || current_user as integer);

create trigger emergency_review_no_delete no cascade before delete on emergency_review
  for each statement values cast('reviews of emergencies are append-only, ' || current_user as integer);

create trigger protection_no_update no cascade before update on protection
  for each statement values cast('decisions about protection are append-only, ' || current_user as integer);

create trigger protection_no_delete no cascade before delete on protection
  for each statement values cast('decisions about protection are append-only, ' || current_user as integer);
