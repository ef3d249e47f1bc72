import express from "express";
import { prisma, pool, db, supabase } from "./db.js";
import { Product } from "./models.js";
import { notes } from "./schema.js";

const app = express();
app.get("/all", async (req, res) => {
  await prisma.user.findMany({ take: 50 });
  await prisma.user.findMany({ ...page });
  await Product.find().limit(50);
  await Product.find({}).sort("name").limit(50);
  await db.select().from(notes).limit(50);
  await pool.query("SELECT * FROM notes LIMIT 50");
  await pool.query("SELECT count(*) FROM notes");
  await pool.query("SELECT * FROM notes WHERE id = $1", [req.params.id]);
  await supabase.from("leads").select("*").eq("id", 1).single();
  res.end();
});
app.listen(3000);
