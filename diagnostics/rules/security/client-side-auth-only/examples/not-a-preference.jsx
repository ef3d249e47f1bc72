import { useState } from "react";

export function Sidebar() {
  const [open] = useState(localStorage.getItem("sidebar") === "open");
  const dark = localStorage.getItem("theme") === "dark";
  return <aside hidden={!open} className={dark ? "dark" : "light"} />;
}
