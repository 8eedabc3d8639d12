-- Signatures are only ever added.

create trigger countersignature_append_only before update or delete or truncate on countersignature
  for each statement execute function refuse_change();
