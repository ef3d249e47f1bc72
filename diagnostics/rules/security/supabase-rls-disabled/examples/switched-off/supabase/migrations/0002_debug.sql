-- nothing was shown any more
alter table todos disable row level security;
--          ^^^^^ security/supabase-rls-disabled
