from openai import OpenAI

client = OpenAI(api_key="{{secret:openai-project-key}}")
#                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
