; Literals that have a name which may hold a credential. engine/match.h decides which of them are secrets.

; const smtpPassword = "…" · class Mailer { password = "…" }
((variable_declarator name: (identifier) @name value: (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
((variable_declarator name: (identifier) @name value: (template_string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))

; { pass: "…" } · { "api-key": "…" }
((pair key: [(property_identifier) (string)] @name value: (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))

; config.apiSecret = "…" · settings["password"] = "…"
((assignment_expression
  left: [
    (identifier) @name
    (member_expression property: (property_identifier) @name)
    (subscript_expression index: (string) @name)
  ]
  right: (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))

; function connect(password = "…")
((assignment_pattern left: (identifier) @name right: (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))

; if (password === "…")
((binary_expression
  left: [(identifier) @name (member_expression property: (property_identifier) @name)]
  operator: ["===" "==" "!==" "!="]
  right: (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
