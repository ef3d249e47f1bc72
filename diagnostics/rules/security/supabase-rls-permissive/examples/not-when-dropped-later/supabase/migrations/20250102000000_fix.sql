drop policy "everything" on public.orders;
