create table public.spatial_ref_sys (srid int);
