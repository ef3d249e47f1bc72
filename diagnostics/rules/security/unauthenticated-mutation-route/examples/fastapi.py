from fastapi import Depends, FastAPI

from auth import get_current_user
from db import session

app = FastAPI()


@app.get("/notes")
def list_notes(user=Depends(get_current_user)):
    return session.query(user.id)


@app.delete("/notes/{note_id}")
# <- security/unauthenticated-mutation-route
def delete_note(note_id: int):
    session.delete(session.get(note_id))
    return {"ok": True}
