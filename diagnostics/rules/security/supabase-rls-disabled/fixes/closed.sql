alter table ${table} enable row level security;

-- No column of this table says whose a row is, so only the server (service_role) can reach it from here on.
-- If everybody may read it:
--   create policy "${name}_select_all" on ${table} for select to anon, authenticated using (true);
create policy "${name}_service" on ${table}
  for all to service_role using (true) with check (true);
