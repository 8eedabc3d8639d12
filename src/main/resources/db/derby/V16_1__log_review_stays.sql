-- What was drawn from the log, and what was thought of it, stays.

create trigger log_review_no_update no cascade before update on log_review
  for each statement values cast('reviews of the log are append-only, ' || current_user as integer);

create trigger log_review_no_delete no cascade before delete on log_review
  for each statement values cast('reviews of the log are append-only, ' || current_user as integer);

create trigger log_review_line_no_update no cascade before update on log_review_line
  for each statement values cast('reviews of the log are append-only, ' || current_user as integer);

create trigger log_review_line_no_delete no cascade before delete on log_review_line
  for each statement values cast('reviews of the log are append-only, ' || current_user as integer);

create trigger log_review_mark_no_update no cascade before update on log_review_mark
  for each statement values cast('reviews of the log are append-only, ' || current_user as integer);

create trigger log_review_mark_no_delete no cascade before delete on log_review_mark
  for each statement values cast('reviews of the log are append-only, ' || current_user as integer);
