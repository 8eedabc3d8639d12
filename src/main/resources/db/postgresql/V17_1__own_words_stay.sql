-- What somebody said stays said.

create trigger own_words_append_only before update or delete or truncate on own_words
  for each statement execute function refuse_change();
