${component.env_commonjs}
const envalid = require("envalid");

const env = envalid.cleanEnv(process.env, {
${component.envalid_fields}
});

module.exports = { env };
