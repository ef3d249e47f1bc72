CREATE TABLE products (id SERIAL PRIMARY KEY, name TEXT, price NUMERIC);
--           ^^^^^^^^ security/supabase-rls-disabled
