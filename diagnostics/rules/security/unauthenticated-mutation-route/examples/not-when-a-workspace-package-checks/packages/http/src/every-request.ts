import jwt from "jsonwebtoken";

export function everyRequest(req, res, next) {
  try {
    res.locals.user = jwt.verify(req.get("authorization"), process.env.JWT_SECRET);
  } catch {
    return res.status(401).end();
  }
  next();
}
