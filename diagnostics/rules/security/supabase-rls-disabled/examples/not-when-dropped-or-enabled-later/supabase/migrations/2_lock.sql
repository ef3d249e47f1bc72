drop table scratch;
alter table if exists "public"."notes" enable row level security;
