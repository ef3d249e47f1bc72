import express from "express";
import { storage } from "./storage.js";

const app = express();
app.get("/todos", (req, res) => res.json([...storage.todos.values()]));
app.listen(3000);
