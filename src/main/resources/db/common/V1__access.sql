create table board (
  id varchar(36) not null primary key,
  name varchar(200) not null
);
