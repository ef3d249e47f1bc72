create table public.notes (
  id uuid primary key,
  user_id uuid references auth.users (id),
  title text
);
alter table public.notes enable row level security;
create policy "read" on public.notes for select to authenticated using ((select auth.uid()) = user_id);
create policy "change" on public.notes for update using (auth.uid() = user_id) with check (true);
--            ^^^^^^^^ security/supabase-rls-permissive
create policy "add" on public.notes for insert with check (true);
--            ^^^^^ security/supabase-rls-permissive
create policy "remove" on public.notes for delete to authenticated using (true);
--            ^^^^^^^^ security/supabase-rls-permissive
