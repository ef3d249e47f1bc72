create table a (id int);
create table b (id int);
do $$
declare t text;
begin
  foreach t in array array['a', 'public.b'] loop
    execute format('alter table %I enable row level security', t);
  end loop;
end $$;
