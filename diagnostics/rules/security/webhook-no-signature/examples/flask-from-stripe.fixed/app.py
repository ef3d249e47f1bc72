import stripe
from flask import Flask, request

from db import session
from models import Order
import os

app = Flask(__name__)


@app.post("/webhook")
def paid():
    secret = os.environ.get("STRIPE_WEBHOOK_SECRET")
    try:
        if not secret:
            raise ValueError("STRIPE_WEBHOOK_SECRET is not set")
        stripe.Webhook.construct_event(request.get_data(), request.headers.get("stripe-signature", ""), secret)
    except (ValueError, stripe.SignatureVerificationError):
        return {"error": "Invalid signature"}, 400
    event = request.get_json()
    session.add(Order(id=event["id"], paid=True))
    session.commit()
    return {"ok": True}
