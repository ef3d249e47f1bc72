import { auth } from "@clerk/nextjs/server";
import { notFound } from "next/navigation";

export default async function AdminLayout({ children }: { children: React.ReactNode }) {
  const { sessionClaims } = await auth();
  if (sessionClaims?.metadata.role !== "admin") notFound();
  return <section>{children}</section>;
}
