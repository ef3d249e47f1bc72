export default function Page() {
  return <a href={process.env.NEXT_PUBLIC_SHOP_URL}>Shop</a>;
}

export const key = process.env.NEXT_PUBLIC_OPENAI_API_KEY;
export const admin = process.env.NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY;
