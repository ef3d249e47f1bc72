from fastapi import FastAPI, Request

from database import get_connection

app = FastAPI()


@app.post("/notes")
async def create_note(request: Request):
    data = await request.json()
    conn = get_connection()
    conn.execute("INSERT INTO notes (title, content) VALUES (?, ?)", (data["title"], data.get("content")))
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
    conn.commit()
    return {"message": "Note saved"}
