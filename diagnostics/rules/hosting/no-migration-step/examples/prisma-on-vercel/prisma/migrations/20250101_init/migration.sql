create table users (id serial primary key);
-- <- hosting/no-migration-step
