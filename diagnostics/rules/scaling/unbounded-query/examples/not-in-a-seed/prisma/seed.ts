const all = await prisma.order.findMany();
