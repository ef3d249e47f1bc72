create table public.orders (id uuid primary key, email text not null, total integer not null);
alter table public.orders enable row level security;
create policy "Orders" on public.orders for all using (true) with check (true);
