-- What is written down of a review is only ever added.

create trigger review_policy_no_update no cascade before update on review_policy
  for each statement values cast('policies are append-only, ' || current_user as integer);

create trigger review_policy_no_delete no cascade before delete on review_policy
  for each statement values cast('policies are append-only, ' || current_user as integer);

create trigger review_request_no_update no cascade before update on review_request
  for each statement values cast('requests are append-only, ' || current_user as integer);

create trigger review_request_no_delete no cascade before delete on review_request
  for each statement values cast('requests are append-only, ' || current_user as integer);

create trigger review_remark_no_update no cascade before update on review_remark
  for each statement values cast('remarks are append-only, ' || current_user as integer);

create trigger review_remark_no_delete no cascade before delete on review_remark
  for each statement values cast('remarks are append-only, ' || current_user as integer);

create trigger review_reading_no_update no cascade before update on review_reading
  for each statement values cast('readings are append-only, ' || current_user as integer);

create trigger review_reading_no_delete no cascade before delete on review_reading
  for each statement values cast('readings are append-only, ' || current_user as integer);
