const express = require("express");
const app = express();
app.use((err, req, res, next) => {
  if (err instanceof ZodError) return res.status(400).json({ issues: err.issues });
  next(err);
});
app.listen(process.env.PORT || 3000);
