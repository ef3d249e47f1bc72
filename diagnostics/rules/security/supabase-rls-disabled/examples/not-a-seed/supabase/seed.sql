create table demo (id int);
insert into demo values (1);
