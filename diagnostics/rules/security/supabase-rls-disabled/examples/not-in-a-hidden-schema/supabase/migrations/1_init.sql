create schema private;
create table private.keys (id uuid primary key, secret text);
create table internal.jobs (id uuid primary key);
create table inbox (id uuid primary key);
alter table inbox set schema private;
