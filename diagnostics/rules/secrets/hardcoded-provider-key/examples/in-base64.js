const key = atob("{{secret:openai-project-key|base64}}");
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
const token = Buffer.from("{{secret:npm-token|base64}}", "base64").toString();
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error

module.exports = { key, token };
