alter table public.notes enable row level security;

create policy "notes_select_own" on public.notes
  for select to authenticated using ((select auth.uid()) = writer);
create policy "notes_insert_own" on public.notes
  for insert to authenticated with check ((select auth.uid()) = writer);
create policy "notes_update_own" on public.notes
  for update to authenticated using ((select auth.uid()) = writer) with check ((select auth.uid()) = writer);
create policy "notes_delete_own" on public.notes
  for delete to authenticated using ((select auth.uid()) = writer);

create index if not exists "notes_owner_idx" on public.notes (writer);
