from flask import Flask, request

from forms import ContactForm
from models import Note, db
from schemas import NoteCreate, NoteSchema

app = Flask(__name__)


@app.post("/notes")
def create_note():
    data = NoteSchema().load(request.get_json())
    db.session.add(Note(**data))
    return {"ok": True}, 201


@app.post("/v2/notes")
def create_note_v2():
    body = request.get_json()
    note = NoteCreate(**body)
    db.session.add(Note(title=note.title))
    return {"ok": True}, 201


@app.post("/contact")
def contact():
    form = ContactForm()
    if form.validate_on_submit():
        db.session.add(Note(title=request.form["title"]))
    return {"ok": True}, 201
