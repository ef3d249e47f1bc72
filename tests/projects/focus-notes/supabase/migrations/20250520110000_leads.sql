create table public.leads (
  id uuid primary key default gen_random_uuid(),
  email text not null
);
alter table public.leads enable row level security;
create policy "Anyone can leave an address" on public.leads for insert to anon with check (true);

insert into storage.buckets (id, name, public) values ('avatars', 'avatars', true);
create policy "Users upload their avatar" on storage.objects
  for insert to authenticated
  with check (bucket_id = 'avatars' and (storage.foldername(name))[1] = auth.uid()::text);
