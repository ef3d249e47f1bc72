from fastapi import APIRouter, Depends, FastAPI

from auth import get_current_user
from db import session

app = FastAPI()
router = APIRouter(prefix="/notes", dependencies=[Depends(get_current_user)])


@router.delete("/{note_id}")
def delete_note(note_id: int):
    session.delete(session.get(note_id))
    return {"ok": True}


app.include_router(router)
