"use client";

export default function Page() {
  return <a href={process.env.NEXT_PUBLIC_SHOP_URL}>Shop</a>;
}
