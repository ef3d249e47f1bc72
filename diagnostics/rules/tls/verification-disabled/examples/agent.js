const https = require("https");
const axios = require("axios");

const agent = new https.Agent({ rejectUnauthorized: false });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled

exports.charge = (body) => axios.post("https://pay.partner.example/charge", body, { httpsAgent: agent });
