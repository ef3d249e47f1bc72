; A secret's variable with a default that stands in the code: os.getenv("SECRET_KEY", "…") · os.environ.get("SECRET_KEY", "…")
((call
  function: [
    (identifier) @_get
    (attribute attribute: (identifier) @_get)
  ]
  arguments: (argument_list . (string (string_content) @name) . (string (string_content)) @value)) @fact
  (#any-of? @_get "getenv" "get" "config" "env" "setdefault" "str")
  (#match? @name "^[A-Z][A-Z0-9_]+$")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; config("SECRET_KEY", default="…")
((call
  function: [
    (identifier) @_get
    (attribute attribute: (identifier) @_get)
  ]
  arguments: (argument_list . (string (string_content) @name)
    (keyword_argument name: (identifier) @_default value: (string (string_content)) @value))) @fact
  (#any-of? @_get "getenv" "get" "config" "env" "str") (#eq? @_default "default")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; os.getenv("SECRET_KEY") or "…"
((boolean_operator
  left: (call function: (attribute attribute: (identifier) @_get) arguments: (argument_list . (string (string_content) @name) .))
  "or"
  right: (string (string_content)) @value) @fact
  (#any-of? @_get "getenv" "get")
  (#match? @name "^[A-Z][A-Z0-9_]+$")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; class Settings(BaseSettings): secret_key: str = "…"
((class_definition
  superclasses: (argument_list (identifier) @_base)
  body: (block (expression_statement (assignment left: (identifier) @name type: (type) right: (string (string_content)) @value)) @fact))
  (#eq? @_base "BaseSettings")
  (#in? @name "secret-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))
