export default async function Page() {
  const answer = await fetch("https://rates.example.com/today", { next: { revalidate: 3600 } });
  return <pre>{await answer.text()}</pre>;
}
