-- How the answers were taken: filled in by the one who answers, in an interview, by telephone, from
-- documents. Null when nobody said, as in all rows from before.

alter table assessment add column mode_taken varchar(20);
