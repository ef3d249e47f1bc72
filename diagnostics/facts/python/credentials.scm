; Literals that have a name which may hold a credential. engine/match.h decides which of them are secrets.

; smtp_password = "…" · self.api_secret = "…" · app.config["MAIL_PASSWORD"] = "…" · def connect(password: str = "…")
((assignment
  left: [
    (identifier) @name
    (attribute attribute: (identifier) @name)
    (subscript subscript: (string) @name)
  ]
  right: (string . (string_start) . (string_content) . (string_end)) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
((keyword_argument name: (identifier) @name value: (string . (string_start) . (string_content) . (string_end)) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
((pair key: (string) @name value: (string . (string_start) . (string_content) . (string_end)) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
([
  (default_parameter name: (identifier) @name value: (string) @value)
  (typed_default_parameter name: (identifier) @name value: (string) @value)
 ] @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))

; if password == "…"
((comparison_operator
  . [(identifier) @name (attribute attribute: (identifier) @name) (subscript subscript: (string) @name)]
  ["==" "!="] . (string) @value .) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
