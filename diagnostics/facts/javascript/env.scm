; Reads of the environment. `default` keeps its place; its text only where it cannot be a secret (numbers, true, false).
; `guarded` marks reads whose absence stops the program. Type arguments and `as` do not matter: only the read is taken.

; process.env.NAME, Bun.env.NAME, import.meta.env.NAME (the last is a meta_property)
((member_expression
  object: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env)
  property: (property_identifier) @name) @fact
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta" "globalThis")
  (#fact! "env_read"))

; process.env["NAME"]
((subscript_expression
  object: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env)
  index: (string (string_fragment) @name)) @fact
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#fact! "env_read"))

; const { NAME, OTHER = "x", THIRD: third } = process.env
((variable_declarator
  name: (object_pattern (shorthand_property_identifier_pattern) @name @fact)
  value: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env))
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#fact! "env_read"))

((variable_declarator
  name: (object_pattern
    (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name right: [(number) (true) (false)] @default) @fact)
  value: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env))
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#fact! "env_read"))

((variable_declarator
  name: (object_pattern
    (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name right: (string) @default) @fact)
  value: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env))
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#no-text! @default)
  (#fact! "env_read"))

((variable_declarator
  name: (object_pattern (pair_pattern key: (property_identifier) @name) @fact)
  value: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env))
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#fact! "env_read"))

; What Supabase gives to its edge functions.
((call_expression
  function: (member_expression) @_get
  arguments: (arguments . (string (string_fragment) @name))) @fact
  (#eq? @_get "Deno.env.get")
  (#any-of? @name "SUPABASE_URL" "SUPABASE_ANON_KEY" "SUPABASE_SERVICE_ROLE_KEY" "SUPABASE_DB_URL")
  (#path? "**/supabase/functions/**" "supabase/functions/**")
  (#fact! "env_provided"))

; Deno.env.get("NAME")
((call_expression
  function: (member_expression
    object: (member_expression object: (identifier) @_object property: (property_identifier) @_env)
    property: (property_identifier) @_get)
  arguments: (arguments . (string (string_fragment) @name))) @fact
  (#eq? @_object "Deno") (#eq? @_env "env") (#any-of? @_get "get" "has")
  (#fact! "env_read"))

; configService.get("NAME"), configService.getOrThrow("NAME")
((call_expression
  function: (member_expression
    object: [(identifier) @_object (member_expression property: (property_identifier) @_object)]
    property: (property_identifier) @_get)
  arguments: (arguments . (string (string_fragment) @name))) @fact
  (#match? @_object "^(config|configService|_configService)$")
  (#any-of? @_get "get" "getOrThrow")
  (#match? @name "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
  (#fact! "env_read"))

;  requireEnv("NAME"), mustEnv("NAME"): the helper everybody writes
((call_expression
  function: (identifier) @_helper
  arguments: (arguments . (string (string_fragment) @name))) @fact
  (#match? @_helper "^(require|must|get|assert|ensure)(Required)?Env(Var|Variable|OrThrow)?$")
  (#match? @name "^[A-Z][A-Z0-9_]*$")
  (#fact! "env_read" "guarded" "true"))

; import { NAME } from "$env/static/private"
((import_statement
  (import_clause (named_imports (import_specifier name: (identifier) @name) @fact))
  source: (string (string_fragment) @_module))
  (#match? @_module "^\\$env/(static|dynamic)/(private|public)$")
  (#not-eq? @name "env")
  (#fact! "env_read"))

; process.env.NAME || 3000, process.env.NAME ?? "x": models/environment.h puts it to the read
((binary_expression
  left: (member_expression
    object: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env)
    property: (property_identifier) @name)
  operator: ["||" "??"]
  right: [(number) (true) (false)] @value) @fact
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#fact! "env_default"))

((binary_expression
  left: (member_expression
    object: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env)
    property: (property_identifier) @name)
  operator: ["||" "??"]
  right: [(string) (template_string)] @value) @fact
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#no-text! @value)
  (#fact! "env_default"))

; process.env.NAME ?? fallback(): a default of any other form
((binary_expression
  left: (member_expression
    object: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env)
    property: (property_identifier) @name)
  operator: ["||" "??"]
  right: [
    (identifier) (member_expression) (call_expression) (new_expression) (await_expression) (parenthesized_expression)
    (ternary_expression) (binary_expression) (array) (object) (unary_expression)
  ] @value) @fact
  (#eq? @_env "env")
  (#any-of? @_object "process" "Bun" "import.meta")
  (#no-text! @value)
  (#fact! "env_default"))

; if (!process.env.NAME) throw … · assert(process.env.NAME) · const url = process.env.NAME; if (!url) process.exit(1)
((if_statement
  condition: (parenthesized_expression (unary_expression operator: "!" argument: [
    (member_expression object: (member_expression) @_env property: (property_identifier) @name)
    (identifier) @variable_name
  ]))
  consequence: [
    (throw_statement) (return_statement)
    (statement_block [(throw_statement) (return_statement)])
  ]) @fact
  (#eq? @_env "process.env")
  (#fact! "env_check"))
((if_statement
  condition: (parenthesized_expression (unary_expression operator: "!" argument: [
    (member_expression object: (member_expression) @_env property: (property_identifier) @name)
    (identifier) @variable_name
  ]))
  consequence: [
    (expression_statement (call_expression function: (member_expression) @_exit))
    (statement_block (expression_statement (call_expression function: (member_expression) @_exit)))
  ]) @fact
  (#eq? @_env "process.env")
  (#any-of? @_exit "process.exit" "Deno.exit")
  (#fact! "env_check"))
((call_expression
  function: [(identifier) @_assert (member_expression object: (identifier) @_assert)]
  arguments: (arguments . [
    (member_expression object: (member_expression) @_env property: (property_identifier) @name)
    (identifier) @variable_name
  ])) @fact
  (#any-of? @_assert "assert" "invariant" "ok" "required" "ensure")
  (#eq? @_env "process.env")
  (#fact! "env_check"))

; The whole environment, or a name that is not written there: schema.parse(process.env), process.env[name]
([
  (arguments (member_expression) @_env) (spread_element (member_expression) @_env)
  (variable_declarator name: (identifier) value: (member_expression) @_env)
  (variable_declarator name: (object_pattern (rest_pattern)) value: (member_expression) @_env)
  (subscript_expression object: (member_expression) @_env index: [
    (identifier) (template_string) (binary_expression) (member_expression) (call_expression) (ternary_expression)
  ])
  (pair value: (member_expression) @_env) (return_statement (member_expression) @_env)
  (assignment_expression right: (member_expression) @_env) (binary_expression right: (member_expression) @_env)
  (for_in_statement right: (member_expression) @_env) (arrow_function body: (member_expression) @_env)
 ] @fact
  (#any-of? @_env "process.env" "import.meta.env" "Bun.env" "Deno.env")
  (#fact! "env_dynamic"))
((call_expression
  function: [(identifier) @_load (member_expression property: (property_identifier) @_load)]
  arguments: (arguments . [(identifier) (member_expression) (template_string) (binary_expression)])) @fact
  (#any-of? @_load "loadEnv" "getOrThrow" "requireEnv" "getEnv" "mustEnv" "parseEnv" "toObject")
  (#fact! "env_dynamic"))
