create table public.ai_usage (
  id bigint generated always as identity primary key,
  user_id uuid references auth.users (id),
  tokens integer not null
);
