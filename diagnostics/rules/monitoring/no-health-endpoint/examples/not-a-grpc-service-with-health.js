import express from "express";
import { HealthImplementation } from "grpc-health-check";

const app = express();
const health = new HealthImplementation({ "": "SERVING" });
app.get("/metrics", (req, res) => res.send(""));
app.listen(process.env.PORT);
