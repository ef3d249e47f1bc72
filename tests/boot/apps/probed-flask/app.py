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


@app.get("/broken")
def broken():
    try:
        raise RuntimeError("no such secret table")
    except Exception as error:
        return {"error": str(error)}, 500
