def upgrade():
# <- hosting/no-migration-step
    pass
