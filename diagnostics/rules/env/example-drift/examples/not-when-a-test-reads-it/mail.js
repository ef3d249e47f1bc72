const url = process.env.MAILER_URL;

module.exports = { url };
