const url = process.env.MAILER_URL;

const key = (brand) => process.env[`${brand}_MAILER_KEY`];

module.exports = { url, key };
