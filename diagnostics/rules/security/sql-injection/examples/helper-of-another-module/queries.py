from db import cursor


def find_users(limit, name):
    cursor.execute(f"select * from users where name = '{name}' limit 10")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
    return cursor.fetchall()


def find_orders(name):
    cursor.execute(f"select * from orders where name = '{name}'")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection warning
    return cursor.fetchall()
