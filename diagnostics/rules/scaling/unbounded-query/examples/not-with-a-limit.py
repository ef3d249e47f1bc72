from fastapi import FastAPI

from db import session
from models import Note

app = FastAPI()


@app.get("/notes")
def notes():
    return session.query(Note).limit(50).all()
