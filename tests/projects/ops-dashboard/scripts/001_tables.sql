create table users (id serial primary key, email text not null unique, name text);
create table projects (id serial primary key, name text not null, owner integer references users (id));
create table posts (id serial primary key, title text not null, body text not null);
