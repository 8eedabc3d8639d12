-- A published definition stays as it was.

create trigger form_definition_append_only before update or delete or truncate on form_definition
  for each statement execute function refuse_change();
