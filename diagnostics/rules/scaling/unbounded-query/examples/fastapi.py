from fastapi import FastAPI

from db import cursor, session
from models import Note

app = FastAPI()


@app.get("/notes")
def notes():
    return session.query(Note).all()
#          ^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query


@app.get("/rows")
def rows():
    cursor.execute("SELECT * FROM notes ORDER BY id")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
    return cursor.fetchall()
