-- What was drawn from the log, and what was thought of it, stays.

create trigger log_review_append_only before update or delete or truncate on log_review
  for each statement execute function refuse_change();

create trigger log_review_line_append_only before update or delete or truncate on log_review_line
  for each statement execute function refuse_change();

create trigger log_review_mark_append_only before update or delete or truncate on log_review_mark
  for each statement execute function refuse_change();
