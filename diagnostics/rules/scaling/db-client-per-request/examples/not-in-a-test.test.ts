import { PrismaClient } from "@prisma/client";

test("reads", async () => {
  const prisma = new PrismaClient();
  await prisma.user.count();
});
