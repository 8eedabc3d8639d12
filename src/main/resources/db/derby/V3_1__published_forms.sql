-- A published definition stays as it was. Derby has no way to signal an error, so the triggers fail
-- by a cast that it cannot work out beforehand.

create trigger form_definition_no_update no cascade before update on form_definition
  for each statement values cast('a published form never changes, ' || current_user as integer);

create trigger form_definition_no_delete no cascade before delete on form_definition
  for each statement values cast('a published form never changes, ' || current_user as integer);
