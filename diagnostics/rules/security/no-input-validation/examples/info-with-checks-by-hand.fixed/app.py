from flask import Flask, jsonify, request

from models import Note, db
from pydantic import BaseModel
from pydantic import ConfigDict
from pydantic import Field
from pydantic import ValidationError

app = Flask(__name__)


@app.post("/notes")
def create_note():
    class Input(BaseModel):
        model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

        title: str = Field(max_length=1000)

    try:
        data = Input.model_validate(request.get_json()).model_dump()
    except ValidationError as error:
        return {"error": "Invalid input", "issues": error.errors(include_url=False, include_context=False)}, 400
    if not data or not data.get("title"):
        return jsonify({"error": "title is required"}), 400
    note = Note(title=data["title"])
    db.session.add(note)
    db.session.commit()
    return jsonify({"id": note.id}), 201
