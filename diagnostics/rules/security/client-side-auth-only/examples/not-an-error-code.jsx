import { useState } from "react";

export function Login() {
  const [code, setCode] = useState("");
  const message = code === "auth/wrong-password" ? "Wrong password" : "";
  return <p onClick={() => setCode("")}>{message}</p>;
}
