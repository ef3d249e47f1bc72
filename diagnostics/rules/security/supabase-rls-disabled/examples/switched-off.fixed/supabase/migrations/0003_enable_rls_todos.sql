alter table public.todos enable row level security;

create policy "todos_select_own" on public.todos
  for select to authenticated using ((select auth.uid()) = created_by);
create policy "todos_insert_own" on public.todos
  for insert to authenticated with check ((select auth.uid()) = created_by);
create policy "todos_update_own" on public.todos
  for update to authenticated using ((select auth.uid()) = created_by) with check ((select auth.uid()) = created_by);
create policy "todos_delete_own" on public.todos
  for delete to authenticated using ((select auth.uid()) = created_by);

create index if not exists "todos_owner_idx" on public.todos (created_by);
