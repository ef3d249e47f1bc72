const key = "{{secret:openai-project-key|head}}" + "{{secret:openai-project-key|tail}}";
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
const same = `{{secret:openai-project-key#2|head}}${"{{secret:openai-project-key#2|tail}}"}`;
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error

module.exports = { key, same };
