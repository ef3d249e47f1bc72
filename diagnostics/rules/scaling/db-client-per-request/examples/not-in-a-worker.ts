import { Pool } from "pg";

export default {
  async fetch(request: Request, env: { DATABASE_URL: string }) {
    const pool = new Pool({ connectionString: env.DATABASE_URL });
    const { rows } = await pool.query("select id from invoices limit 50");
    return Response.json(rows);
  },
};
