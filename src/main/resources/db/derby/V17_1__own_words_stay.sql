-- What somebody said stays said.

create trigger own_words_no_update no cascade before update on own_words
  for each statement values cast('own words are append-only, ' || current_user as integer);

create trigger own_words_no_delete no cascade before delete on own_words
  for each statement values cast('own words are append-only, ' || current_user as integer);
