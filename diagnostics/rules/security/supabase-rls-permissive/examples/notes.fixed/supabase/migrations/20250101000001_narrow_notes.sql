drop policy if exists "add" on public.notes;
create policy "add" on public.notes
  for insert to authenticated with check ((select auth.uid()) = user_id);
