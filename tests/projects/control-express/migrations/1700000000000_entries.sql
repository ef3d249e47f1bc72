CREATE TABLE entries (id serial PRIMARY KEY, author text NOT NULL, text text NOT NULL);
