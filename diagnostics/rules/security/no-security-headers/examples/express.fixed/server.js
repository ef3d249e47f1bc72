import express from "express";
import helmet from "helmet";

const app = express();
app.use(helmet());
app.use(express.static("dist"));

app.get("/", (req, res) => res.render("index"));

app.listen(process.env.PORT || 3000);
