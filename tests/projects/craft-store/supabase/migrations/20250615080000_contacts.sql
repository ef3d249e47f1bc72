drop policy "Contacts are open" on public.contacts;
