const OpenAI = require("openai");

const first = new OpenAI({ apiKey: "{{secret:openai-project-key}}" });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
const second = new OpenAI({ apiKey: "{{secret:openai-project-key#2}}" });
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error

module.exports = { first, second };
