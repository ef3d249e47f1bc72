import sqlite3

from flask import Flask, request

app = Flask(__name__)
cursor = sqlite3.connect("notes.db").cursor()


@app.get("/notes")
def notes():
    title = request.args["title"]
    cursor.execute(f"""
#   ^^^^^^^^^^^^^^^^^^^ security/sql-injection
        SELECT id FROM notes
        WHERE title = '{title}'
        LIMIT 5
    """)
    return cursor.fetchall()
