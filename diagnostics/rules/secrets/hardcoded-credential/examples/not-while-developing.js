if (process.env.NODE_ENV !== "production") {
  seed({ user: "dev", password: "Develop1ng-only" });
}
