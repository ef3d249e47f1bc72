const session = await stripe.checkout.sessions.create({
  success_url: "http://localhost:3000/success",
// <- tls/oauth-redirect-localhost
  cancel_url: "http://localhost:3000/cart",
// <- tls/oauth-redirect-localhost
});
