-- Where an assessment was done and where the youth lives: bands and norms may be for some only.
-- What was read from a score, as it was read when the score was kept: bands in every way of reading
-- them, what they could be when it is not known whom they are for, and what is shown instead of a
-- number. Null when it says no more than the band.

alter table assessment add column setting varchar(100) default '' not null;
alter table assessment add column country varchar(2) default '' not null;
alter table score_row add column reading ${clob};
