app.use("/.well-known", cors());
