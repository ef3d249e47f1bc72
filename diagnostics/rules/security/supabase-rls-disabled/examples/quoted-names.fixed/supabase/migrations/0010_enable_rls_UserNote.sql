alter table public."UserNote" enable row level security;

create policy "UserNote_select_own" on public."UserNote"
  for select to authenticated using ((select auth.uid()) = "userId");
create policy "UserNote_insert_own" on public."UserNote"
  for insert to authenticated with check ((select auth.uid()) = "userId");
create policy "UserNote_update_own" on public."UserNote"
  for update to authenticated using ((select auth.uid()) = "userId") with check ((select auth.uid()) = "userId");
create policy "UserNote_delete_own" on public."UserNote"
  for delete to authenticated using ((select auth.uid()) = "userId");

create index if not exists "UserNote_owner_idx" on public."UserNote" ("userId");
