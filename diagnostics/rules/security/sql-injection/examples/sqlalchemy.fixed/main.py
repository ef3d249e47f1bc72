from fastapi import FastAPI
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("postgresql://")


@app.get("/notes")
def notes(title: str):
    with engine.connect() as connection:
        return connection.execute(text("SELECT id FROM notes WHERE title = :value LIMIT 50").bindparams(value=title)).all()
