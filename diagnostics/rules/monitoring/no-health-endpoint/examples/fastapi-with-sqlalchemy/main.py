from fastapi import FastAPI

from database import engine

app = FastAPI(title="Bookmarks")
# <- monitoring/no-health-endpoint


@app.get("/bookmarks")
def list_bookmarks():
    with engine.connect() as connection:
        return [dict(row) for row in connection.exec_driver_sql("select * from bookmarks limit 50").mappings()]
