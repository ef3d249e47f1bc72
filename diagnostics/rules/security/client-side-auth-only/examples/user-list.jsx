import { useState } from "react";

const users = [
//            ^ security/client-side-auth-only
  { username: "anna", password: "anna1234" },
  { username: "ben", password: "ben12345" },
];

export function Login() {
  const [name, setName] = useState("");
  return <input value={name} onChange={(e) => setName(e.target.value)} list={users.length} />;
}
