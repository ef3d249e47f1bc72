import express from "express";

const app = express();
app.get("/items", (req, res) => res.json([]));
app.listen(process.env.PORT || 3000);
// <- monitoring/no-error-tracking
