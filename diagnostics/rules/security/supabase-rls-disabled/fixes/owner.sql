alter table ${table} enable row level security;

create policy "${name}_select_own" on ${table}
  for select to authenticated using ((select auth.uid()) = ${owner});
create policy "${name}_insert_own" on ${table}
  for insert to authenticated with check ((select auth.uid()) = ${owner});
create policy "${name}_update_own" on ${table}
  for update to authenticated using ((select auth.uid()) = ${owner}) with check ((select auth.uid()) = ${owner});
create policy "${name}_delete_own" on ${table}
  for delete to authenticated using ((select auth.uid()) = ${owner});

create index if not exists "${name}_owner_idx" on ${table} (${owner});
