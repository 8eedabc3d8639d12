-- A personal number stands once in a unit. It may stand in another unit of the board as well: who
-- opens a file must not learn that another unit has one.

alter table case_file drop constraint case_file_person;
alter table case_file add constraint case_file_person_in_unit unique (unit, personal_number);
