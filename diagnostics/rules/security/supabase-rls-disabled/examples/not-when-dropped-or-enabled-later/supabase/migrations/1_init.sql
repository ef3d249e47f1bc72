create table scratch (id int);
create table notes (id int, user_id uuid);
