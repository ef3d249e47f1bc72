
${app.name}.set("trust proxy", 1);
${app.name}.use(rateLimit({ windowMs: 60_000, limit: 120, standardHeaders: "draft-7", legacyHeaders: false }));
const strictLimiter = rateLimit({ windowMs: 15 * 60_000, limit: 10, standardHeaders: "draft-7", legacyHeaders: false });
${app.name}.use(/\/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)/i, strictLimiter);
