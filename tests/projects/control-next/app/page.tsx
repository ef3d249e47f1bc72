import { sql } from "@/lib/db";
import { addEntry } from "./actions";

export default async function Page() {
  const entries = await sql`select id, text from entries order by id desc limit 50`;
  return (
    <main>
      <form action={addEntry}>
        <input name="text" maxLength={500} required />
        <button>Write</button>
      </form>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>{entry.text}</li>
        ))}
      </ul>
    </main>
  );
}
