${component.env_head}
const envalid = require("envalid");

const env = envalid.cleanEnv(process.env, {
${component.envalid_fields}
});

module.exports = { env };
