import { useEffect } from "react";

export function Preview({ request }) {
  useEffect(() => {
    fetch(request.query.url);
  }, [request]);
  return null;
}
