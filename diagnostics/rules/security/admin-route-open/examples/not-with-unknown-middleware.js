import express from "express";
import { gatekeeper } from "some-company-package";
import { storage } from "./storage.js";

const app = express();
app.get("/admin/users", gatekeeper, async (req, res) => res.json(await storage.getUsers()));
app.listen(3000);
