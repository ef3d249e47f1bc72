import { Pool } from "pg";

export async function GET() {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL });
// <- scaling/db-client-per-request
  const { rows } = await pool.query("select id from invoices limit 50");
  return Response.json(rows);
}
