create table public.notes (id int, user_id uuid);
alter table public.notes enable row level security;
create policy a on public.notes for all using (auth.role() = 'service_role');
