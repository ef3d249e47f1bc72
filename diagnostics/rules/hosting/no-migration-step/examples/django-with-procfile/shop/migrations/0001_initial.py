operations = []
# <- hosting/no-migration-step
