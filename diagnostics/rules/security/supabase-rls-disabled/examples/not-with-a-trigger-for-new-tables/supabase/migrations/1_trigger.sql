create or replace function public.protect_new_tables() returns event_trigger language plpgsql as $$
declare
  made record;
begin
  for made in select * from pg_event_trigger_ddl_commands() where command_tag = 'CREATE TABLE' loop
    execute format('alter table %s enable row level security', made.object_identity);
  end loop;
end;
$$;

create event trigger protect_new_tables on ddl_command_end execute function public.protect_new_tables();
