export default function Page() {
  return <h1>Ops</h1>;
}
