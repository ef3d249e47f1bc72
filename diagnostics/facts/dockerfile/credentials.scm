; Variables of an image that may hold a credential. engine/match.h decides which of them are secrets.
((env_instruction (pair name: (key) @name value: (_) @value)) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
