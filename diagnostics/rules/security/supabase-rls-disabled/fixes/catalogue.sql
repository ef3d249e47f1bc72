alter table ${table} enable row level security;

-- The pages show this table to everybody. Only the server (service_role) can change it from here on.
create policy "${name}_select_all" on ${table}
  for select to anon, authenticated using (true);
