; Literals that have a name which may hold a credential. engine/match.h decides which of them are secrets.

; password := "…" · const apiSecret = "…" · var token = "…" · cfg.Password = "…" · Config{Password: "…"}
((short_var_declaration
  left: (expression_list . (identifier) @name .)
  right: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @value .)) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
(([
    (const_spec name: (identifier) @name value: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @value .))
    (var_spec name: (identifier) @name value: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @value .))
  ]) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
((assignment_statement
  left: (expression_list . [(identifier) @name (selector_expression field: (field_identifier) @name)] .)
  right: (expression_list . [(interpreted_string_literal) (raw_string_literal)] @value .)) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
((keyed_element
  . (literal_element [(identifier) (interpreted_string_literal)] @name)
  . (literal_element [(interpreted_string_literal) (raw_string_literal)] @value)) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))

; if password == "…"
((binary_expression
  left: [(identifier) @name (selector_expression field: (field_identifier) @name)]
  operator: ["==" "!="]
  right: [(interpreted_string_literal) (raw_string_literal)] @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
