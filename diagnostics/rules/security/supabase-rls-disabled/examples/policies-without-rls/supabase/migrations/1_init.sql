create table messages (id bigint primary key, sender text);
--           ^^^^^^^^ security/supabase-rls-disabled
create policy "read" on messages for select using (auth.uid()::text = sender);
