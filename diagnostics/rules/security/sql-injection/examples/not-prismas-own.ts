import { Prisma } from "@prisma/client";

app.get("/items", async (req, res) => {
  const where = Prisma.sql`where name = ${req.query.name}`;
  res.json(await prisma.$queryRaw`select id from items ${where}`);
});
