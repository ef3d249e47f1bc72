alter table ${schema}.${name} enable row level security;

create policy "${name}_select_own" on ${schema}.${name}
  for select to authenticated using ((select auth.uid()) = ${owner});
create policy "${name}_insert_own" on ${schema}.${name}
  for insert to authenticated with check ((select auth.uid()) = ${owner});
create policy "${name}_update_own" on ${schema}.${name}
  for update to authenticated using ((select auth.uid()) = ${owner}) with check ((select auth.uid()) = ${owner});
create policy "${name}_delete_own" on ${schema}.${name}
  for delete to authenticated using ((select auth.uid()) = ${owner});

create index if not exists ${name}_${owner}_idx on ${schema}.${name} (${owner});
