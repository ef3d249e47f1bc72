; Values of attributes that may hold a credential. engine/match.h decides which of them are secrets.
((attribute (identifier) @name (expression (literal_value (string_lit) @value))) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
