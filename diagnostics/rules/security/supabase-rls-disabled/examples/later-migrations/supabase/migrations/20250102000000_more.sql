ALTER TABLE ONLY public.profiles ENABLE ROW LEVEL SECURITY;
drop table if exists old_posts cascade;
alter table posts rename to articles;
alter table articles enable row level security;
