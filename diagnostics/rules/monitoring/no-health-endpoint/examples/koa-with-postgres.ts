import Koa from "koa";
import { Pool } from "pg";

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const app = new Koa();

app.use(async (ctx) => {
  const { rows } = await pool.query("select * from notes limit 50");
  ctx.body = rows;
});

app.listen(Number(process.env.PORT ?? 3000));
// <- monitoring/no-health-endpoint
