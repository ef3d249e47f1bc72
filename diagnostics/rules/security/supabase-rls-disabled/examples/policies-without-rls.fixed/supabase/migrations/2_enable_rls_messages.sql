alter table public.messages enable row level security;

-- No column of this table says whose a row is, so only the server (service_role) can reach it from here on.
-- If everybody may read it:
--   create policy "messages_select_all" on public.messages for select to anon, authenticated using (true);
create policy "messages_service" on public.messages
  for all to service_role using (true) with check (true);
