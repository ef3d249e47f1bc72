import { prisma } from "$lib/prisma";

export const load = async () => {
// <- security/admin-route-open
  return { orders: await prisma.order.findMany({ take: 100 }) };
};
