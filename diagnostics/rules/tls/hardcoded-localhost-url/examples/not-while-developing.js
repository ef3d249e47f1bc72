if (process.env.NODE_ENV === "development") {
  await fetch("http://localhost:3001/seed");
}
