create table public.notes (id uuid primary key, user_id uuid references auth.users (id), title text);
alter table public.notes enable row level security;
create policy "own" on public.notes for all to authenticated using ((select auth.uid()) = user_id);
