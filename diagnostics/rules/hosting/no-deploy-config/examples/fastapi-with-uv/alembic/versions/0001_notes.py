from alembic import op


def upgrade():
    op.execute("create table notes (id serial primary key)")
