from fastapi import FastAPI

from database import session
from models import Note

app = FastAPI()


@app.post("/notes")
def create_note(payload: dict):
    note = Note(title=payload["title"], owner_id=payload["owner_id"])
    session.add(note)
#   ^^^^^^^^^^^^^^^^^ security/no-input-validation
    session.commit()
    return {"id": note.id}
