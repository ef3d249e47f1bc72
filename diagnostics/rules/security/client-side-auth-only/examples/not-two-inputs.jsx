import { useState } from "react";

export function Register() {
  const [password, setPassword] = useState("");
  const [confirmPassword, setConfirmPassword] = useState("");
  const [type, setType] = useState("password");
  const same = password === confirmPassword;
  const empty = password === "";
  const hidden = type === "password";
  const short = password.length < 12;
  return <input type={type} disabled={!same || empty || hidden || short} onChange={(e) => setPassword(e.target.value)} />;
}
