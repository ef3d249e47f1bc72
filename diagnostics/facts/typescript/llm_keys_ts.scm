; new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_API_KEY! }) · apiKey: process.env.KEY as string
((new_expression
  constructor: (identifier) @provider
  arguments: (arguments . (object
    (pair key: (property_identifier) @_key value: [
      (non_null_expression (member_expression object: (member_expression) @_env))
      (as_expression (member_expression object: (member_expression) @_env))
    ])))) @fact
  (#in? @provider "llm-client") (#any-of? @_key "apiKey" "auth")
  (#any-of? @_env "process.env" "import.meta.env")
  (#fact! "llm_key" "key_kind" "env"))
