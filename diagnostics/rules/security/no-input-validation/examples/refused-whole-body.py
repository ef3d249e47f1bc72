from flask import Flask, jsonify, request

from models import Note, db

app = Flask(__name__)


@app.post("/notes")
def create_note():
    data = request.get_json()
    app.logger.info("new note: %s", data["title"])
    db.session.add(Note(**data))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
    db.session.commit()
    return jsonify({"ok": True}), 201
