import psycopg
from flask import Flask, request

app = Flask(__name__)
db = psycopg.connect()


@app.get("/users")
def users():
    with db.cursor() as cursor:
        cursor.execute("SELECT id FROM users WHERE name = %s LIMIT 5", (request.args['name'],))
        cursor.execute("SELECT id FROM users WHERE name = %s", (request.args["name"],))
        cursor.execute("SELECT id FROM users WHERE id = %s", (request.args["id"],))
        cursor.execute("SELECT id FROM users WHERE name = %s", (request.args["name"],))
        cursor.execute(f"SELECT id FROM users WHERE name LIKE '%{request.args['q']}%'")
        cursor.execute(f"SELECT id FROM users ORDER BY {request.args['by']}")
        return cursor.fetchall()
