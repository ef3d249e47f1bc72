create table public.products (id uuid primary key, name text);
alter table public.products enable row level security;
create policy "read" on public.products for select using (true);
