import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.get("/books")
def list_books():
    return []


uvicorn.run(app, host="0.0.0.0", port=8000)
# <- hosting/hardcoded-port
