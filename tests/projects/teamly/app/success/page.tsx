import { auth } from "@clerk/nextjs/server";
import { prisma } from "@/lib/prisma";

export default async function Success() {
  const { userId } = await auth();
  await prisma.user.update({ where: { id: userId! }, data: { plan: "pro" } });
  return <p>Thank you!</p>;
}
