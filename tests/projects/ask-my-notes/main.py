import os

import requests
import uvicorn
from dotenv import load_dotenv
from fastapi import FastAPI, HTTPException, Request
from fastapi.middleware.cors import CORSMiddleware
from openai import OpenAI
from pydantic import BaseModel

from database import get_connection, init_db

load_dotenv()

app = FastAPI(title="Ask My Notes")

app.add_middleware(
    CORSMiddleware,
    allow_origins=["*"],
    allow_credentials=True,
    allow_methods=["*"],
    allow_headers=["*"],
)

client = OpenAI(api_key=os.getenv("OPENAI_API_KEY"))

init_db()
print(f"Ask My Notes starting on port {os.getenv('PORT', '8000')}")


class Note(BaseModel):
    id: int
    title: str
    content: str
    created_at: str


class UserLogin(BaseModel):
    username: str
    password: str


@app.get("/")
def root():
    return {"message": "Welcome to Ask My Notes"}


@app.get("/notes", response_model=list[Note])
def list_notes():
    conn = get_connection()
    rows = conn.execute("SELECT * FROM notes").fetchall()
    conn.close()
    return [dict(row) for row in rows]


@app.post("/notes")
async def create_note(request: Request):
    data = await request.json()
    try:
        conn = get_connection()
        conn.execute(f"INSERT INTO notes (title, content) VALUES ('{data['title']}', '{data['content']}')")
        conn.commit()
        conn.close()
        print("Note saved")
        return {"message": "Note saved"}
    except Exception as e:
        raise HTTPException(status_code=500, detail=str(e))


@app.post("/chat")
async def chat(request: Request):
    data = await request.json()
    question = data["question"]
    context = data.get("context", "")
    print("Answering a question")
    try:
        response = client.chat.completions.create(
            model="gpt-4o-mini",
            messages=[
                {"role": "system", "content": "You answer questions about the user's notes."},
                {"role": "user", "content": f"{context}\n\nQuestion: {question}"},
            ],
        )
        return {"answer": response.choices[0].message.content}
    except Exception as e:
        raise HTTPException(status_code=500, detail=str(e))


# Import a page into the notes, e.g. /fetch?url=http://example.com
@app.get("/fetch")
async def fetch_page(url: str):
    try:
        response = requests.get(url)
        # http://example.com returns plain HTML, keep the first part only
        print("Page fetched")
        return {"url": url, "content": response.text[:5000]}
    except Exception as e:
        raise HTTPException(status_code=500, detail=str(e))


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=8000)
