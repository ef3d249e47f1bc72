alter table public.orders enable row level security;

-- No column of this table says whose a row is, so only the server (service_role) can reach it from here on.
-- If everybody may read it:
--   create policy "orders_select_all" on public.orders for select to anon, authenticated using (true);
create policy "orders_service" on public.orders
  for all to service_role using (true) with check (true);
