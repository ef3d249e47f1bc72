import { z } from "zod";

const NewUser = z.object({ email: z.string().email() });

app.post("/users", async (req, res) => {
  const data = NewUser.parse(req.body);
  res.json(await prisma.user.create({ data }));
});

app.post("/teams", async (req, res) => {
  const result = NewUser.safeParse(req.body);
  if (!result.success) return res.status(400).end();
  res.json(await prisma.team.create({ data: result.data }));
});
