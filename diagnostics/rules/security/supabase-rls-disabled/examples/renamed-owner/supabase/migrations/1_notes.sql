create table notes (id bigint primary key, author uuid references auth.users, body text);
--           ^^^^^ security/supabase-rls-disabled
alter table notes rename column author to writer;
