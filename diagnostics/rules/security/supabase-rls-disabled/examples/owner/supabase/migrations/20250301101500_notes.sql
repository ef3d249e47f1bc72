create table public.notes (
--                  ^^^^^ security/supabase-rls-disabled
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references auth.users (id) on delete cascade,
  title text not null,
  body text,
  created_at timestamptz default now()
);

CREATE TABLE IF NOT EXISTS "orders" (
--                         ^^^^^^^^ security/supabase-rls-disabled
  "id" bigint generated always as identity primary key,
  "email" text not null,
  "total" numeric(10, 2) check (total >= 0)
);
