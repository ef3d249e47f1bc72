const mailer = require("./mailer");

mailer.options.tls.rejectUnauthorized = false;
// <- tls/verification-disabled
