-- Rules are only ever added: which one held when is what makes a draw repeatable.

create trigger double_rating_rule_append_only
  before update or delete or truncate on double_rating_rule
  for each statement execute function refuse_change();
