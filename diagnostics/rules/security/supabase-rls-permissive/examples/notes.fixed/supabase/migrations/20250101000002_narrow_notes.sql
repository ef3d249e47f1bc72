drop policy if exists "change" on public.notes;
create policy "change" on public.notes
  for update to authenticated using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
