import { useState } from "react";

export const Login = () => {
  const [password] = useState("");
  return password === "secret123";
};
