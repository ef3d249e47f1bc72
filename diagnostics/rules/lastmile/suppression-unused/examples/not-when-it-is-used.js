// lastmile-ignore-file env/example-drift -- the names are in the handbook
connect(process.env.DATABASE_URL);
