import { useEffect, useState } from "react";
import { supabase } from "../lib/supabase";

type Product = { id: string; name: string };

export function Shop() {
  const [products, setProducts] = useState<Product[]>([]);

  useEffect(() => {
    supabase
      .from("products")
      .select("id, name")
      .limit(100)
      .then(({ data }) => setProducts(data ?? []));
  }, []);

  return (
    <ul>
      {products.map((product) => (
        <li key={product.id}>{product.name}</li>
      ))}
    </ul>
  );
}
