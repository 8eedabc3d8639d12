-- How many a rater has signed with a form is asked whenever somebody signs. Without this index Derby
-- reads every assessment for it, and waits for those that others are writing.

create index assessment_by_rater on assessment (rater, form_name, signed_at);
