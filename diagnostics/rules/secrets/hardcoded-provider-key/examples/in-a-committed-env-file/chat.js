const OpenAI = require("openai");

const client = new OpenAI({ apiKey: "{{secret:openai-project-key}}" });
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error

module.exports = { client };
