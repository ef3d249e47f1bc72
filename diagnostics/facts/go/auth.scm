; What callers may do, and whether a message is signed.

; if claims.Role != "admin" { … }
((if_statement condition: (_) @_condition) @fact
 (#match? @_condition "(?i)\\brole|is_?(super)?admin|permission|scope|claims\\.admin|admin_?(email|id|user|secret|key|token)")
 (#fact! "role_check"))
((call_expression function: [(identifier) @name (selector_expression field: (field_identifier) @name)]) @fact
 (#match? @name "(?i)^(has|require|check|ensure|verify|is)_?(role|roles|admin|permission|permissions)\\w*$|^Enforce$")
 (#fact! "role_check"))
; if r.Header.Get("X-Api-Key") != apiKey { … } · if userID == "" { … }
((if_statement condition: (binary_expression) @_condition) @fact
 (#match? @_condition "(?i)(!=|==)[^=]*(secret|api_?key|_?token)\\b|(secret|api_?key|token)\\b[\"')]*\\s*(!=|==)")
 (#not-match? @_condition "(!=|==) (\"|nil)")
 (#fact! "auth_check" "name" "secret"))
((call_expression function: (selector_expression field: (field_identifier) @_get) arguments: (argument_list . (_) @_key)) @fact
 (#any-of? @_get "Get" "MustGet" "GetString" "Value" "Locals" "GetUint" "GetInt")
 (#match? @_key "(?i)user|claims|account|session|identity|auth|subject|principal")
 (#fact! "auth_check" "name" "context"))

; webhook.ConstructEvent(…) · hmac.Equal(…)
((call_expression function: [(identifier) @name (selector_expression field: (field_identifier) @name)]) @fact
 (#in? @name "signature-check")
 (#fact! "signature_check"))
((call_expression function: (selector_expression) @name) @fact
 (#any-of? @name "hmac.Equal" "subtle.ConstantTimeCompare")
 (#fact! "signature_check"))

; r.POST("/items", create): where a guard goes
((call_expression
   function: (selector_expression operand: (identifier) field: (field_identifier) @_method)
   arguments: (argument_list . (interpreted_string_literal) @path_text @fact . [(identifier) (selector_expression) (func_literal)] .))
 (#any-of? @_method "POST" "PUT" "PATCH" "DELETE")
 (#fact! "route_part"))

; What stands between the path and the handler, as it is written.
((call_expression
   function: (selector_expression field: (field_identifier) @_method)
   arguments: (argument_list . (interpreted_string_literal) [(identifier) (selector_expression) (call_expression)] @code @fact . (_)))
 (#match? @_method "^([A-Z]{3,7}|Any)$")
 (#fact! "route_argument_part"))
