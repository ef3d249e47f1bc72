alter policy "tasks" on public.tasks using ((select auth.uid()) = user_id);
