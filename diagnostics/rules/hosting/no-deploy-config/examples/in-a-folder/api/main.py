import os
import psycopg2
from fastapi import FastAPI

db = psycopg2.connect(os.environ["DATABASE_URL"])
app = FastAPI()


@app.get("/healthz")
def healthz():
    return {"status": "ok"}
