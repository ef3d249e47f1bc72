import { useState } from "react";

export function Admin() {
  const [password, setPassword] = useState("");
  const [open, setOpen] = useState(localStorage.getItem("isAdmin") === "true");
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/client-side-auth-only

  function login() {
    if (password === "focus2024!") {
      localStorage.setItem("isAdmin", "true");
      setOpen(true);
    }
  }

  return open ? <h1>Everything</h1> : <input type="password" onChange={(e) => setPassword(e.target.value)} onBlur={login} />;
}
