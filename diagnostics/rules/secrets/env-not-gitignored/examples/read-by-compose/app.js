const key = process.env.MAILER_KEY;

module.exports = { key };
