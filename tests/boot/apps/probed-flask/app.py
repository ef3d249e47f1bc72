import time

from flask import Flask, request
from flask_cors import CORS

from storage import rows, session

app = Flask(__name__)
CORS(app)


@app.get("/entries")
def entries():
    return rows


@app.post("/entries")
def add():
    data = request.get_json()
    session.add({"author": data["author"], "text": data["text"]})
    return {"ok": True}, 201


@app.post("/login")
def login():
    return {"error": "Wrong password"}, 401


@app.post("/webhooks/stripe")
def stripe_webhook():
    event = request.get_json()
    if event["type"] == "checkout.session.completed":
        session.add({"payment": event["data"]["object"]["id"]})
    return {"received": True}


@app.get("/report")
def report():
    time.sleep(1.5)
    return {"entries": len(rows)}


@app.get("/broken")
def broken():
    try:
        raise RuntimeError("no such secret table")
    except Exception as error:
        return {"error": str(error)}, 500
