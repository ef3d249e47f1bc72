export default function Page() {
  return <h1>Teamly</h1>;
}
