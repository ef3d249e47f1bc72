from contextlib import asynccontextmanager

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from slowapi import Limiter

from auth import get_current_user
from db import session


@asynccontextmanager
async def lifespan(app):
    yield


app = FastAPI(lifespan=lifespan)
router = APIRouter(prefix="/api")
limiter = Limiter(key_func=lambda request: request.client.host)


class NoteIn(BaseModel):
    title: str


@app.get("/healthz")
def healthz():
    return {"status": "ok"}


@router.post("/notes")
@limiter.limit("10/minute")
def add(request: Request, note: dict, user=Depends(get_current_user)):
    session.add(NoteIn.model_validate(note))
    return {"ok": True}


@app.exception_handler(Exception)
async def unhandled(request, error):
    return JSONResponse({"error": "Internal server error"}, status_code=500)


app.include_router(router)
