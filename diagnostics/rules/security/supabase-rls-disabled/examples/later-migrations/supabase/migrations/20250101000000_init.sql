create table profiles (id uuid primary key references auth.users, full_name text, phone text);
create table posts (id uuid primary key, title text);
create table old_posts (id uuid primary key);
create table drafts (id uuid primary key, author_id uuid references profiles (id));
--           ^^^^^^ security/supabase-rls-disabled
