alter table public.messages enable row level security;
