export default function Page() {
  return <h1>Guestbook</h1>;
}
