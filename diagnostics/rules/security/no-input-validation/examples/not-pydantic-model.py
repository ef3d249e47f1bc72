from fastapi import FastAPI
from pydantic import BaseModel

from database import session
from models import Note

app = FastAPI()


class NoteIn(BaseModel):
    title: str
    content: str


@app.post("/notes")
def create_note(data: NoteIn):
    note = Note(**data.model_dump())
    session.add(note)
    session.commit()
    return {"id": note.id}
