; Literals that a library signs with: whatever they hold, they are a secret.

; var jwtKey = []byte("…") · jwtSecret := []byte("…")
(([
    (var_spec name: (identifier) @name value: (expression_list . (type_conversion_expression type: (slice_type) @_bytes operand: (interpreted_string_literal) @value) .))
    (short_var_declaration left: (expression_list . (identifier) @name .) right: (expression_list . (type_conversion_expression type: (slice_type) @_bytes operand: (interpreted_string_literal) @value) .))
  ]) @fact
  (#eq? @_bytes "[]byte") (#match? @name "(?i)(jwt|secret|sign|session|cookie|auth|hmac).*(key|secret)$|^(secret|jwtSecret|secretKey|signingKey)$")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "env" "JWT_SECRET"))

; token.SignedString([]byte("…")) · return []byte("…"), nil · sessions.NewCookieStore([]byte("…"))
((call_expression
  function: (selector_expression field: (field_identifier) @_call)
  arguments: (argument_list . (type_conversion_expression type: (slice_type) @_bytes operand: (interpreted_string_literal) @value))) @fact
  (#eq? @_bytes "[]byte") (#any-of? @_call "SignedString" "NewCookieStore" "NewStore" "NewFilesystemStore")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "signing key" "env" "JWT_SECRET"))
((func_literal
  parameters: (parameter_list (parameter_declaration type: (pointer_type (qualified_type) @_token)))
  body: (block (statement_list (return_statement (expression_list
    . (type_conversion_expression type: (slice_type) @_bytes operand: (interpreted_string_literal) @value) . (nil) .))))) @fact
  (#eq? @_bytes "[]byte") (#eq? @_token "jwt.Token")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "signing key" "env" "JWT_SECRET"))
