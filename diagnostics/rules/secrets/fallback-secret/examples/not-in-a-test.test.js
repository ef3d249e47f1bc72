process.env.JWT_SECRET = process.env.JWT_SECRET || "test";
