import express from "express";
import { prisma, pool, db, supabase } from "./db.js";
import { Product } from "./models.js";
import { notes } from "./schema.js";

const app = express();
app.get("/all", async (req, res) => {
  const users = await prisma.user.findMany({ orderBy: { id: "asc" } });
//                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
  const orders = await prisma.order.findMany({ where: { userId: req.user.id } });
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query info
  const products = await Product.find();
//                 ^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
  const sorted = await Product.find({}).sort("name");
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
  const drizzle = await db.select().from(notes);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
  const rows = await pool.query("SELECT * FROM notes");
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
  const { data } = await supabase.from("leads").select("*");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
  res.json({ users, orders, products, sorted, drizzle, rows, data });
});
app.listen(3000);
