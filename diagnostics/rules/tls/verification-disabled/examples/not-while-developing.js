const https = require("https");

let agent = new https.Agent();
if (process.env.NODE_ENV !== "production") {
  agent = new https.Agent({ rejectUnauthorized: false });
}
