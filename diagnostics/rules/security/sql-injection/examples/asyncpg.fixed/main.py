import asyncpg
from fastapi import FastAPI

app = FastAPI()


@app.get("/notes")
async def notes(title: str):
    connection = await asyncpg.connect()
    return await connection.fetch("SELECT id FROM notes WHERE title = $1", title)
