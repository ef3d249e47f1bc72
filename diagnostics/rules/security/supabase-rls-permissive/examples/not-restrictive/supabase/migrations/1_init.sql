create table public.notes (id int, user_id uuid);
alter table public.notes enable row level security;
create policy a on public.notes as restrictive for all using (true);
