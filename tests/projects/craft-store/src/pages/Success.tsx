import { useSearchParams } from "react-router-dom";

export function Success() {
  const [params] = useSearchParams();
  return <p>Thank you, your order {params.get("order")} is on its way.</p>;
}
