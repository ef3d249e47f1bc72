from flask import Flask, jsonify, request

from models import Note, db

app = Flask(__name__)


@app.post("/notes")
def create_note():
    data = request.get_json()
    if not data or not data.get("title"):
        return jsonify({"error": "title is required"}), 400
    note = Note(title=data["title"])
    db.session.add(note)
#   ^^^^^^^^^^^^^^^^^^^^ security/no-input-validation info
    db.session.commit()
    return jsonify({"id": note.id}), 201
