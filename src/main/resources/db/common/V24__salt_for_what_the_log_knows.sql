-- The log has the hash of what a case file and an account hold. Whoever has only the log must not be
-- able to try names and personal numbers against it, so each row has something in it that nobody can
-- guess, and that is gone when the row is. Rows from before get theirs at their next change.

alter table case_file add column salt varchar(36);
alter table account add column salt varchar(36);
