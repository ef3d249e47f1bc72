create table notes (id int, body text default 'a;b', check (body <> $q$;$q$));
create view totals with (security_invoker = on) as select count(*) from notes;
create or replace function touch() returns trigger language plpgsql as $$
begin
  create table not_here (id int);
  return new;
end; $$;
COPY notes (id, body) FROM stdin;
1	create table neither (id int);
\.
/* create table nor (id int); */
alter table only notes add column owner_id uuid, enable row level security;
