create table jobs (id uuid primary key, payload jsonb);
revoke all on table public.jobs from anon, authenticated;
