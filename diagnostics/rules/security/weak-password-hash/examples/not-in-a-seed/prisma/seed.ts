await prisma.user.create({ data: { email: "a@shop.net", password: await bcrypt.hash("demo", 12) } });
