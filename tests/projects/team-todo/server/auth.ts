import { randomBytes, scrypt, timingSafeEqual } from "crypto";
import type { Express } from "express";
import session from "express-session";
import createMemoryStore from "memorystore";
import passport from "passport";
import { Strategy } from "passport-local";
import { promisify } from "util";
import { storage } from "./storage";

const scryptAsync = promisify(scrypt);

async function hashPassword(password: string) {
  const salt = randomBytes(16).toString("hex");
  const hash = (await scryptAsync(password, salt, 64)) as Buffer;
  return `${hash.toString("hex")}.${salt}`;
}

async function comparePasswords(supplied: string, stored: string) {
  const [hash, salt] = stored.split(".");
  const suppliedHash = (await scryptAsync(supplied, salt, 64)) as Buffer;
  return timingSafeEqual(Buffer.from(hash, "hex"), suppliedHash);
}

export function setupAuth(app: Express) {
  const MemoryStore = createMemoryStore(session);
  app.set("trust proxy", 1);
  app.use(
    session({
      secret: process.env.SESSION_SECRET || "team-todo-secret",
      resave: false,
      saveUninitialized: false,
      store: new MemoryStore({ checkPeriod: 86400000 }),
    }),
  );
  app.use(passport.initialize());
  app.use(passport.session());

  passport.use(
    new Strategy(async (username, password, done) => {
      const user = await storage.getUserByUsername(username);
      if (!user || !(await comparePasswords(password, user.password))) return done(null, false);
      return done(null, user);
    }),
  );
  passport.serializeUser((user: any, done) => done(null, user.id));
  passport.deserializeUser(async (id: number, done) => done(null, await storage.getUser(id)));

  app.post("/api/register", async (req, res, next) => {
    try {
      const user = await storage.createUser({
        username: String(req.body.username),
        password: await hashPassword(String(req.body.password)),
      });
      req.login(user, (err) => (err ? next(err) : res.status(201).json({ id: user.id, username: user.username })));
    } catch (err) {
      next(err);
    }
  });

  app.post("/api/login", passport.authenticate("local"), (req, res) => {
    res.json({ ok: true });
  });

  app.post("/api/logout", (req, res, next) => {
    req.logout((err) => (err ? next(err) : res.sendStatus(200)));
  });
}
