create table events (id bigint, at timestamptz) partition by range (at);
alter table events enable row level security;
create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01');
--           ^^^^^^^^^^^ security/supabase-rls-disabled info
