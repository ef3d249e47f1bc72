; class Mailer { private password = "…" }
((public_field_definition name: (property_identifier) @name value: (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
