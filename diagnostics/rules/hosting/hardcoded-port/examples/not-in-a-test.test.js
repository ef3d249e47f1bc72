const app = require("./app");

const server = app.listen(4000);
//             ^^^^^^^^^^^^^^^^ hosting/hardcoded-port
afterAll(() => server.close());
