; Values of keys that may hold a credential. engine/match.h decides which of them are secrets.
((block_mapping_pair
  key: (flow_node) @name
  value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @value)) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#fact! "named_value"))
