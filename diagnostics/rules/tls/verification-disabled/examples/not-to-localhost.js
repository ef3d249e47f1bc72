const https = require("https");

https.get({ host: "localhost", port: 8443, path: "/", rejectUnauthorized: false }, (res) => res.resume());
