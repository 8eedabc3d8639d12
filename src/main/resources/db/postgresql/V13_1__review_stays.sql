-- What is written down of a review is only ever added.

create trigger review_policy_append_only before update or delete or truncate on review_policy
  for each statement execute function refuse_change();

create trigger review_request_append_only before update or delete or truncate on review_request
  for each statement execute function refuse_change();

create trigger review_remark_append_only before update or delete or truncate on review_remark
  for each statement execute function refuse_change();

create trigger review_reading_append_only before update or delete or truncate on review_reading
  for each statement execute function refuse_change();
