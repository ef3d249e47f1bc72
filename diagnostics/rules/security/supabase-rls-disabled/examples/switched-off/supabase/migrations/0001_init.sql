create table todos (id serial primary key, created_by uuid, task text);
alter table todos enable row level security;
create policy "own" on todos for all using (auth.uid() = created_by);
