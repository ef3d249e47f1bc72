export async function up(db, schema) {
  await db.query("create table notes (id uuid)");
}
