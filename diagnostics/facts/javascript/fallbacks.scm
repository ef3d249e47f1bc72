; A secret's variable with a default that stands in the code: process.env.JWT_SECRET || "…"
((binary_expression
  left: (member_expression
    object: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env)
    property: (property_identifier) @name)
  operator: ["||" "??"]
  right: (string (string_fragment)) @value) @fact
  (#eq? @_env "env") (#any-of? @_object "process" "Bun")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; const { JWT_SECRET = "…" } = process.env
((variable_declarator
  name: (object_pattern
    (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name right: (string (string_fragment)) @value))
  value: (member_expression object: (identifier) @_object property: (property_identifier) @_env)) @fact
  (#eq? @_env "env") (#eq? @_object "process")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; process.env.JWT_SECRET ? process.env.JWT_SECRET : "…"
((ternary_expression
  condition: (member_expression object: (member_expression) @_env property: (property_identifier) @name)
  alternative: (string (string_fragment)) @value) @fact
  (#eq? @_env "process.env")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; z.object({ JWT_SECRET: z.string().default("…") })
((pair
  key: (property_identifier) @name
  value: (call_expression
    function: (member_expression property: (property_identifier) @_default)
    arguments: (arguments . (string (string_fragment)) @value .))) @fact
  (#eq? @_default "default") (#match? @name "^[A-Z][A-Z0-9_]+$")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; configService.get("JWT_SECRET", "…") · configService.get("JWT_SECRET") || "…" · getEnv("JWT_SECRET", "…")
((call_expression
  function: [(identifier) @_get (member_expression property: (property_identifier) @_get)]
  arguments: (arguments . (string (string_fragment) @name) . (string (string_fragment)) @value .)) @fact
  (#match? @_get "^(get|getOrDefault|env|getEnv|getEnvVar|envOr)$") (#match? @name "^[A-Z][A-Z0-9_]+$")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))
((binary_expression
  left: (call_expression function: (member_expression property: (property_identifier) @_get) arguments: (arguments . (string (string_fragment) @name)))
  operator: ["||" "??"]
  right: (string (string_fragment)) @value) @fact
  (#any-of? @_get "get") (#match? @name "^[A-Z][A-Z0-9_]+$")
  (#in? @name "secret-env") (#not-in? @name "public-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))
