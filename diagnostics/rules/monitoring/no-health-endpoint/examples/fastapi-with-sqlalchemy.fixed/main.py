from fastapi import FastAPI

from database import engine

app = FastAPI(title="Bookmarks")


@app.get("/healthz", include_in_schema=False)
def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/bookmarks")
def list_bookmarks():
    with engine.connect() as connection:
        return [dict(row) for row in connection.exec_driver_sql("select * from bookmarks limit 50").mappings()]
