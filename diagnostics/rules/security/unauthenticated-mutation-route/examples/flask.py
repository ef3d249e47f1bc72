from flask import Flask, request
from flask_login import login_required

from models import Note, db

app = Flask(__name__)


@app.get("/notes")
@login_required
def list_notes():
    return [note.title for note in Note.query.limit(50)]


@app.post("/notes")
# <- security/unauthenticated-mutation-route
def create_note():
    db.session.add(Note(title=request.form["title"]))
    db.session.commit()
    return {"ok": True}, 201
