create table public.tasks (id uuid primary key, user_id uuid references auth.users (id));
alter table public.tasks enable row level security;
create policy "tasks" on public.tasks using (auth.role() = 'authenticated');
