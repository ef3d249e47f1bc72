import psycopg
from flask import Flask, request

app = Flask(__name__)
db = psycopg.connect()


@app.get("/users")
def users():
    with db.cursor() as cursor:
        cursor.execute(f"SELECT id FROM users WHERE name = '{request.args['name']}' LIMIT 5")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
        cursor.execute("SELECT id FROM users WHERE name = '%s'" % request.args["name"])
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
        cursor.execute("SELECT id FROM users WHERE id = {}".format(request.args["id"]))
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
        cursor.execute("SELECT id FROM users WHERE name = '" + request.args["name"] + "'")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
        cursor.execute(f"SELECT id FROM users WHERE name LIKE '%{request.args['q']}%'")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
        cursor.execute(f"SELECT id FROM users ORDER BY {request.args['by']}")
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
        return cursor.fetchall()
