import express, { Request, Response } from "express";
import { prisma } from "./db";

const app = express();
app.use(express.json());

app.post("/hooks/stripe", async (request: Request, response: Response) => {
// <- security/webhook-no-signature
  await prisma.order.update({ where: { id: request.body.data.object.id }, data: { paid: true } });
  response.json({ received: true });
});

app.listen(process.env.PORT || 3000);
