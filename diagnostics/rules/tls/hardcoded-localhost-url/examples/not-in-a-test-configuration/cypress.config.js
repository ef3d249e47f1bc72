module.exports = { e2e: { baseUrl: "http://localhost:3000" } };
