const local = location.origin === "http://localhost:3000" || url.startsWith("http://localhost");
const origins = ["http://localhost:5173", "https://shop.net"];
console.log("listening on http://localhost:3000");
