import signal

from flask import Blueprint, Flask, request
from flask_limiter import Limiter
from flask_login import login_required
from pydantic import BaseModel

from db import session

app = Flask(__name__)
notes = Blueprint("notes", __name__, url_prefix="/api")
limiter = Limiter(lambda: request.remote_addr, app=app)


class NoteIn(BaseModel):
    title: str


@app.get("/healthz")
def healthz():
    return {"status": "ok"}


@notes.post("/notes")
@login_required
@limiter.limit("10/minute")
def add():
    session.add(NoteIn.model_validate(request.get_json()))
    return {"ok": True}


@app.errorhandler(Exception)
def unhandled(error):
    return {"error": "Internal server error"}, 500


app.register_blueprint(notes)
signal.signal(signal.SIGTERM, lambda number, frame: exit(0))
