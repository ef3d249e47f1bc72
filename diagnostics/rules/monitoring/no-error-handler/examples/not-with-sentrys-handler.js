import express from "express";
import * as Sentry from "@sentry/node";

const app = express();
app.get("/items", (req, res) => res.json([]));
app.get("/items/:id", (req, res) => res.json({ id: req.params.id }));
app.get("/about", (req, res) => res.send("about"));
Sentry.setupExpressErrorHandler(app);
app.listen(3000);
