const nodemailer = require("nodemailer");

module.exports = nodemailer.createTransport({
  host: "smtp.mail.example",
  auth: { user: "shop", pass: "Gu3rilla-Mail-77!" },
//                             ^^^^^^^^^^^^^^^^^ secrets/hardcoded-credential
});
