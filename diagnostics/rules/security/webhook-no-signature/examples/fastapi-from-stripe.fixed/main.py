from fastapi import FastAPI, Request

from db import session
from models import Order
from fastapi import HTTPException
import os
import stripe

app = FastAPI()


@app.post("/webhooks/stripe")
async def paid(request: Request):
    """Stripe calls this when somebody has paid."""
    secret = os.environ.get("STRIPE_WEBHOOK_SECRET")
    try:
        if not secret:
            raise ValueError("STRIPE_WEBHOOK_SECRET is not set")
        stripe.Webhook.construct_event(await request.body(), request.headers.get("stripe-signature", ""), secret)
    except (ValueError, stripe.SignatureVerificationError) as error:
        raise HTTPException(status_code=400, detail="Invalid signature") from error
    event = await request.json()
    session.add(Order(id=event["id"], paid=True))
    session.commit()
    return {"ok": True}
