alter table notes disable row level security;
drop table notes;
