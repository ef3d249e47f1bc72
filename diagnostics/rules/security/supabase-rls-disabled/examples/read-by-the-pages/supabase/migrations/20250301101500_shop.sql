create table products (id bigint primary key, title text, price integer);
--           ^^^^^^^^ security/supabase-rls-disabled
create table leads (id bigint primary key, email text);
--           ^^^^^ security/supabase-rls-disabled
