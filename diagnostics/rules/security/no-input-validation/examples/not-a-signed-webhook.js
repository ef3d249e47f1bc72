const app = require("express")();

app.post("/webhooks/stripe", async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], process.env.STRIPE_WEBHOOK_SECRET);
  await Payment.create({ id: event.id, body: req.body });
  res.end();
});
