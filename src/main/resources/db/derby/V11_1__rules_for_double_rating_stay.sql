-- Rules are only ever added: which one held when is what makes a draw repeatable.

create trigger double_rating_rule_no_update no cascade before update on double_rating_rule
  for each statement values cast('rules are append-only, ' || current_user as integer);

create trigger double_rating_rule_no_delete no cascade before delete on double_rating_rule
  for each statement values cast('rules are append-only, ' || current_user as integer);
