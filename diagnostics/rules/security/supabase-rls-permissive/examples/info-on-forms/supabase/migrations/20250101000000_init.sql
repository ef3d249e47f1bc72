create table public.leads (id uuid primary key, email text);
alter table public.leads enable row level security;
create policy "add" on public.leads for insert to anon with check (true);
--            ^^^^^ security/supabase-rls-permissive info
