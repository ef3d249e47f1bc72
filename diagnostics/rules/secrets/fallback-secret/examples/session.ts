import session from "express-session";

app.use(session({ secret: process.env.SESSION_SECRET ?? "your-secret-key-change-in-production" }));
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/fallback-secret
