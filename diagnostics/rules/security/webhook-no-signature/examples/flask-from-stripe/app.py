import stripe
from flask import Flask, request

from db import session
from models import Order

app = Flask(__name__)


@app.post("/webhook")
# <- security/webhook-no-signature
def paid():
    event = request.get_json()
    session.add(Order(id=event["id"], paid=True))
    session.commit()
    return {"ok": True}
