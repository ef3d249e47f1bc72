from flask import Flask, request

from db import cursor

app = Flask(__name__)


@app.get("/users")
def users():
    name = request.args.get("name")
    cursor.execute("SELECT id FROM users WHERE name = '%s'" % name)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
    return cursor.fetchall()
