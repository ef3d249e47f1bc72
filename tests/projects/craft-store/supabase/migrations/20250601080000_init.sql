create table public.products (id uuid primary key, name text not null, price integer not null);
alter table public.products enable row level security;
create policy "Products are public" on public.products for select using (true);

create table public.contacts (id uuid primary key, email text not null, message text);
alter table public.contacts enable row level security;
create policy "Contacts are open" on public.contacts for all using (true) with check (true);
