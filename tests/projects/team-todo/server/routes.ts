import type { Express, NextFunction, Request, Response } from "express";
import { createServer } from "http";
import OpenAI from "openai";
import { insertTodoSchema } from "@shared/schema";
import { setupAuth } from "./auth";
import { storage } from "./storage";

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

function requireLogin(req: Request, res: Response, next: NextFunction) {
  if (!req.isAuthenticated()) return res.sendStatus(401);
  next();
}

export function registerRoutes(app: Express) {
  setupAuth(app);

  app.get("/api/todos", requireLogin, async (req, res) => {
    const todos = await storage.getTodos();
    res.json(todos);
  });

  app.post("/api/todos", async (req, res) => {
    const todo = insertTodoSchema.parse(req.body);
    res.status(201).json(await storage.createTodo(todo));
  });

  app.delete("/api/todos/:id", requireLogin, async (req, res) => {
    try {
      await storage.deleteTodo(Number(req.params.id));
      res.sendStatus(204);
    } catch (err) {
      console.error("delete failed", err);
      res.sendStatus(500);
    }
  });

  app.post("/api/ai/suggest", requireLogin, async (req, res) => {
    try {
      const completion = await openai.chat.completions.create({
        model: "gpt-4o-mini",
        messages: [{ role: "user", content: `Suggest three todos like: ${insertTodoSchema.parse(req.body).title}` }],
      });
      res.json({ suggestion: completion.choices[0].message.content });
    } catch (err) {
      console.error("suggestion failed", err);
      res.sendStatus(502);
    }
  });

  app.get("/api/admin/users", requireLogin, async (req, res) => {
    const users = await storage.getUsers();
    res.json(users.map(({ id, username }) => ({ id, username })));
  });

  return createServer(app);
}
