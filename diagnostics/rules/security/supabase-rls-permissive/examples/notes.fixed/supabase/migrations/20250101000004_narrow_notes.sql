drop policy if exists "remove" on public.notes;
create policy "remove" on public.notes
  for delete to authenticated using ((select auth.uid()) = user_id);
