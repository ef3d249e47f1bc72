; The app's own key of an AI provider: from the environment, or written there. Keys that users bring are none.

; new OpenAI({ apiKey: import.meta.env.VITE_OPENAI_API_KEY })
((new_expression
  constructor: (identifier) @provider
  arguments: (arguments . (object
    (pair key: (property_identifier) @_key value: (member_expression object: (member_expression) @_env))))) @fact
  (#in? @provider "llm-client") (#any-of? @_key "apiKey" "auth")
  (#any-of? @_env "process.env" "import.meta.env")
  (#fact! "llm_key" "key_kind" "env"))
((new_expression
  constructor: (identifier) @provider
  arguments: (arguments . (object
    (pair key: (property_identifier) @_key value: (binary_expression left: (member_expression object: (member_expression) @_env)))))) @fact
  (#in? @provider "llm-client") (#any-of? @_key "apiKey" "auth")
  (#any-of? @_env "process.env" "import.meta.env")
  (#fact! "llm_key" "key_kind" "env"))
((new_expression
  constructor: (identifier) @provider
  arguments: (arguments . (object (pair key: (property_identifier) @_key value: (string (string_fragment)))))) @fact
  (#in? @provider "llm-client") (#any-of? @_key "apiKey" "auth")
  (#fact! "llm_key" "key_kind" "string"))
((new_expression
  constructor: (identifier) @provider
  arguments: (arguments . (object (pair key: (property_identifier) @_key value: (identifier) @key_name)))) @fact
  (#in? @provider "llm-client") (#any-of? @_key "apiKey" "auth")
  (#fact! "llm_key"))
((new_expression
  constructor: (identifier) @provider
  arguments: (arguments . (object (shorthand_property_identifier) @key_name))) @fact
  (#in? @provider "llm-client") (#eq? @key_name "apiKey")
  (#fact! "llm_key"))

; new GoogleGenerativeAI(import.meta.env.VITE_GEMINI_API_KEY)
((new_expression
  constructor: (identifier) @provider
  arguments: (arguments . [(member_expression object: (member_expression) @_env) (identifier) @key_name])) @fact
  (#in? @provider "llm-client")
  (#any-of? @_env "process.env" "import.meta.env")
  (#fact! "llm_key"))

; fetch("https://api.openai.com/…", { headers: { Authorization: `Bearer ${import.meta.env.VITE_OPENAI_API_KEY}` } })
((call_expression
  function: (_) @_fetch
  arguments: (arguments . [(string) (template_string)] @_url
    (object (pair
      key: (property_identifier) @_headers
      value: (object (pair value: [
        (template_string (template_substitution (member_expression object: (member_expression) @_env)))
        (member_expression object: (member_expression) @_env)
      ])))))) @fact
  (#any-of? @_fetch "fetch" "axios.post" "axios" "window.fetch") (#in? @_url "llm-host") (#eq? @_headers "headers")
  (#any-of? @_env "process.env" "import.meta.env")
  (#fact! "llm_key" "key_kind" "env" "provider" "an AI provider"))
((call_expression
  function: (_) @_fetch
  arguments: (arguments . [(string) (template_string)] @_url
    (object (pair
      key: (property_identifier) @_headers
      value: (object (pair value: [
        (template_string (template_substitution (identifier) @key_name))
        (identifier) @key_name
      ])))))) @fact
  (#any-of? @_fetch "fetch" "axios.post" "axios" "window.fetch") (#in? @_url "llm-host") (#eq? @_headers "headers")
  (#fact! "llm_key" "provider" "an AI provider"))

; What switches the guard of a library off that keeps it from running in browsers.
((pair key: (property_identifier) @_switch value: (true)) @fact
  (#eq? @_switch "dangerouslyAllowBrowser")
  (#fact! "browser_switch"))
((pair key: (string (string_fragment) @_switch)) @fact
  (#eq? @_switch "anthropic-dangerous-direct-browser-access")
  (#fact! "browser_switch"))
