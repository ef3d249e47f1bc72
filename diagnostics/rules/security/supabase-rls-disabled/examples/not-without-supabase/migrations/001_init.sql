create table users (id serial primary key, email text);
