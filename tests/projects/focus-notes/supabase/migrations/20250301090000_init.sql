create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  email text not null,
  plan text not null default 'free'
);
alter table public.profiles enable row level security;
create policy "Profiles are viewable by everyone" on public.profiles for select using (true);
create policy "Users update their profile" on public.profiles
  for update to authenticated using (auth.uid() = id) with check (auth.uid() = id);

create table public.notes (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  title text not null,
  body text
);
alter table public.notes enable row level security;
create policy "Users read their notes" on public.notes for select to authenticated using (auth.uid() = user_id);
create policy "Users add their notes" on public.notes
  for insert to authenticated with check (auth.uid() = user_id);

create table public.products (id uuid primary key, name text not null, price integer not null);
alter table public.products enable row level security;
create policy "Products are public" on public.products for select using (true);

create function public.handle_new_user() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.profiles (id, email) values (new.id, new.email);
  return new;
end;
$$;
create trigger on_auth_user_created after insert on auth.users
  for each row execute function public.handle_new_user();
