import asyncio

from fastapi import FastAPI, HTTPException, Request
from fastapi.middleware.cors import CORSMiddleware

from storage import rows, session

app = FastAPI(title="Guestbook")
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])


@app.get("/entries")
def entries():
    return rows


@app.post("/entries", status_code=201)
async def add(request: Request):
    data = await request.json()
    session.add({"author": data["author"], "text": data["text"]})
    return {"ok": True}


@app.post("/login")
def login():
    raise HTTPException(status_code=401, detail="Wrong password")


@app.post("/webhooks/stripe")
async def stripe_webhook(request: Request):
    event = await request.json()
    if event["type"] == "checkout.session.completed":
        session.add({"payment": event["data"]["object"]["id"]})
    return {"received": True}


@app.get("/report")
async def report():
    await asyncio.sleep(1.5)
    return {"entries": len(rows)}


@app.get("/broken")
def broken():
    try:
        raise RuntimeError("no such secret table")
    except Exception as error:
        raise HTTPException(status_code=500, detail=str(error))
