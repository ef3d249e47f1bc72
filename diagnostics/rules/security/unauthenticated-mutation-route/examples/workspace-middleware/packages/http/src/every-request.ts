export function everyRequest(req, res, next) {
  res.locals.started = Date.now();
  next();
}
