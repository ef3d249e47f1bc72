revision = "1"
# <- hosting/no-migration-step
