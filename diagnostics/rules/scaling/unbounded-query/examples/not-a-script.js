import { prisma } from "./db.js";

const users = await prisma.user.findMany({ orderBy: { id: "asc" } });
console.log(users.length);
