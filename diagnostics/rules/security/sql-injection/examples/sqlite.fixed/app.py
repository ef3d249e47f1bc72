import sqlite3

from flask import Flask, request

app = Flask(__name__)
cursor = sqlite3.connect("notes.db").cursor()


@app.get("/notes")
def notes():
    title = request.args["title"]
    cursor.execute("""
        SELECT id FROM notes
        WHERE title = ?
        LIMIT 5
    """, (title,))
    return cursor.fetchall()
