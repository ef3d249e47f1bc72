create table public.jobs (id uuid primary key, email text);
alter table public.jobs enable row level security;
create policy "server" on public.jobs for all to service_role using (true) with check (true);
create policy "role" on public.jobs for all using (auth.role() = 'service_role');
create policy "narrow" on public.jobs as restrictive for all using (true);
