import { Assistant } from "@/components/assistant";

const demo = Array.from({ length: 12 }, (_, month) => ({ month, value: Math.round(Math.random() * 100) }));

export default function Home() {
  return (
    <main>
      <ul>
        {demo.map((row) => (
          <li key={row.month}>{row.value}</li>
        ))}
      </ul>
      <Assistant />
    </main>
  );
}
