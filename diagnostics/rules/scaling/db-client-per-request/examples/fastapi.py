from fastapi import FastAPI
from sqlalchemy import create_engine, text

from settings import DATABASE_URL

app = FastAPI()


@app.get("/invoices")
def invoices():
    engine = create_engine(DATABASE_URL)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/db-client-per-request
    with engine.connect() as connection:
        return connection.execute(text("select id from invoices limit 50")).scalars()
