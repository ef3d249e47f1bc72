from fastapi import FastAPI

from database import engine
from fastapi.responses import JSONResponse
from sqlalchemy import text

app = FastAPI(title="Bookmarks")


@app.get("/healthz", include_in_schema=False)
def healthz() -> dict[str, str]:
    return {"status": "ok"}


@app.get("/readyz", include_in_schema=False)
def readyz() -> JSONResponse:
    try:
        with engine.connect() as connection:
            connection.execute(text("select 1"))
    except Exception:
        return JSONResponse({"status": "unavailable"}, status_code=503)
    return JSONResponse({"status": "ready"})


@app.get("/bookmarks")
def list_bookmarks():
    with engine.connect() as connection:
        return [dict(row) for row in connection.exec_driver_sql("select * from bookmarks limit 50").mappings()]
