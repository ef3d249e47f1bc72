from fastapi import FastAPI
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("postgresql://")


@app.get("/notes")
def notes(title: str):
    with engine.connect() as connection:
        return connection.execute(text(f"SELECT id FROM notes WHERE title = '{title}' LIMIT 50")).all()
#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/sql-injection
