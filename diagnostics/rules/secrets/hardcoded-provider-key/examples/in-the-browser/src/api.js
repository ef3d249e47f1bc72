export const key = "{{secret:openai-project-key}}";
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
