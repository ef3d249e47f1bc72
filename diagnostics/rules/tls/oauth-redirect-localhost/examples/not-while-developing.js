if (process.env.NODE_ENV !== "production") {
  login({ redirectTo: "http://localhost:5173/welcome" });
}
