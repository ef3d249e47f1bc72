if (process.env.NODE_ENV !== "production") {
  process.env.JWT_SECRET = process.env.JWT_SECRET || "dev";
}
