from flask import Flask, request

from database import get_connection

app = Flask(__name__)


@app.post("/notes/delete")
def delete_note():
    conn = get_connection()
    conn.execute("DELETE FROM notes WHERE id = ?", (request.json["id"],))
    return {"ok": True}
