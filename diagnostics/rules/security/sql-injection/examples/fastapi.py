from fastapi import FastAPI

from db import cursor

app = FastAPI()


@app.get("/notes")
def notes(title: str):
    cursor.execute(f"SELECT id FROM notes WHERE title = '{title}'")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
    return cursor.fetchall()
