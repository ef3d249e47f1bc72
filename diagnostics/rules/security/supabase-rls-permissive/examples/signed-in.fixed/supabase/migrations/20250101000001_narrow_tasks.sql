drop policy if exists "tasks" on public.tasks;
create policy "tasks" on public.tasks
  for all to authenticated using ((select auth.uid()) = user_id) with check ((select auth.uid()) = user_id);
