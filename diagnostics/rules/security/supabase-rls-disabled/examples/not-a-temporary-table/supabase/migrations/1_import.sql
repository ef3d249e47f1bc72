create temp table rows_to_import (line text);
create unlogged table staging (line text);
create table public.spatial_ref_sys (srid integer primary key);
