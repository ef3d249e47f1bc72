import { useEffect } from "react";

export function Player({ start }) {
  useEffect(() => {
    try {
      start();
    } catch {}
  }, [start]);
  return null;
}
