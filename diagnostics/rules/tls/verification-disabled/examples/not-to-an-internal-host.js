const https = require("https");

https.get({ host: "billing.internal", path: "/", rejectUnauthorized: false }, (res) => res.resume());
