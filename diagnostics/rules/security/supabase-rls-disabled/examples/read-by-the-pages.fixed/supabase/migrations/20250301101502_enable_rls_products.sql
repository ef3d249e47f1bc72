alter table public.products enable row level security;

-- The pages show this table to everybody. Only the server (service_role) can change it from here on.
create policy "products_select_all" on public.products
  for select to anon, authenticated using (true);
