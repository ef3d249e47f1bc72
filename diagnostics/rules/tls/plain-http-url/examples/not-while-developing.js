if (process.env.NODE_ENV !== "production") {
  await fetch("http://staging.shop.net/reset");
}
