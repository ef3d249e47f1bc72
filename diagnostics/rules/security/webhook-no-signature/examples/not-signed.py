import stripe
from fastapi import FastAPI, Request

from db import session
from models import Order

app = FastAPI()


@app.post("/webhooks/stripe")
async def paid(request: Request):
    event = stripe.Webhook.construct_event(await request.body(), request.headers["stripe-signature"], SECRET)
    session.add(Order(id=event["id"], paid=True))
    session.commit()
    return {"ok": True}
