; A secret's variable with a default that stands in the code.

; getEnv("JWT_SECRET", "…")
((call_expression
  function: [(identifier) @_get (selector_expression field: (field_identifier) @_get)]
  arguments: (argument_list
    . (interpreted_string_literal (interpreted_string_literal_content) @name)
    . (interpreted_string_literal (interpreted_string_literal_content)) @value .)) @fact
  (#match? @_get "(?i)^(get|lookup)?_?env(_?or|_?default|_?with_?default|_?or_?default)?$")
  (#in? @name "secret-env") (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))

; secret := os.Getenv("JWT_SECRET"); if secret == "" { secret = "…" }
((if_statement
  condition: (binary_expression left: (identifier) @_tested operator: "==" right: (interpreted_string_literal) @_empty)
  consequence: (block (statement_list . (assignment_statement
    left: (expression_list . (identifier) @name .)
    right: (expression_list . (interpreted_string_literal (interpreted_string_literal_content)) @value .))))) @fact
  (#eq? @_empty "\"\"") (#match? @name "(?i)(secret|password|token|apikey|api_key|jwt(key)?|signingkey|encryptionkey)$")
  (#no-text! @value)
  (#fact! "named_value" "role" "fallback"))
