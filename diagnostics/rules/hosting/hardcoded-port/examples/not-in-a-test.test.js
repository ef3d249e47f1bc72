const app = require("./app");

const server = app.listen(4000);
afterAll(() => server.close());
