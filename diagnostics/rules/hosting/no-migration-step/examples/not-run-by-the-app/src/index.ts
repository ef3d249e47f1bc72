await source.initialize();
await source.runMigrations();
