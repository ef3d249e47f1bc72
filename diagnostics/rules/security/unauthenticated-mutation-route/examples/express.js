import express from "express";
import { requireAuth } from "./auth.js";
import { storage } from "./storage.js";

const app = express();
app.use(express.json());

app.get("/api/todos", requireAuth, async (req, res) => {
  res.json(await storage.listTodos(req.user.id));
});

app.post("/api/todos", async (req, res) => {
// <- security/unauthenticated-mutation-route
  res.status(201).json(await storage.createTodo(req.body));
});

app.listen(process.env.PORT || 3000);
