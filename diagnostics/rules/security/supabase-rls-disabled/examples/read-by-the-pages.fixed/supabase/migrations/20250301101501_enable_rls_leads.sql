alter table public.leads enable row level security;

-- No column of this table says whose a row is, so only the server (service_role) can reach it from here on.
-- If everybody may read it:
--   create policy "leads_select_all" on public.leads for select to anon, authenticated using (true);
create policy "leads_service" on public.leads
  for all to service_role using (true) with check (true);
