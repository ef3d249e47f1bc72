from fastapi import FastAPI

app = FastAPI(title="Bookmarks")
# <- monitoring/no-health-endpoint


@app.get("/bookmarks")
def list_bookmarks():
    return []
