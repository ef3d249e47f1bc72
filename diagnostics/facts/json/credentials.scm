; Values of keys that may hold a credential. engine/match.h decides which of them are secrets.
((pair key: (string) @name value: (string) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
