const url = process.env.DATABASE_URL || "postgres://localhost:5432/shop";
