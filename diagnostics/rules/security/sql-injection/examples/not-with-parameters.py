from fastapi import FastAPI

from db import cursor

app = FastAPI()


@app.get("/notes")
def notes(title: str, limit: int = 50):
    cursor.execute("SELECT id FROM notes WHERE title = %s", (title,))
    cursor.execute(f"SELECT id FROM notes LIMIT {limit}")
    return cursor.fetchall()
