module.exports = { testEnvironmentOptions: { url: "http://localhost:3000" } };
