; Values of keys that may hold a credential. engine/match.h decides which of them are secrets.
((pair . [(bare_key) (quoted_key) (dotted_key)] @name (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
