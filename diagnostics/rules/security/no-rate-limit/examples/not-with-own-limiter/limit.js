const hits = new Map();

module.exports = function limit(req, res, next) {
  const count = (hits.get(req.ip) ?? 0) + 1;
  hits.set(req.ip, count);
  if (count > 20) return res.status(429).json({ error: "Too many requests" });
  next();
};
