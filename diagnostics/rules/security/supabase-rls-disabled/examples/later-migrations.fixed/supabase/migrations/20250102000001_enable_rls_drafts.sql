alter table public.drafts enable row level security;

create policy "drafts_select_own" on public.drafts
  for select to authenticated using ((select auth.uid()) = author_id);
create policy "drafts_insert_own" on public.drafts
  for insert to authenticated with check ((select auth.uid()) = author_id);
create policy "drafts_update_own" on public.drafts
  for update to authenticated using ((select auth.uid()) = author_id) with check ((select auth.uid()) = author_id);
create policy "drafts_delete_own" on public.drafts
  for delete to authenticated using ((select auth.uid()) = author_id);

create index if not exists "drafts_owner_idx" on public.drafts (author_id);
