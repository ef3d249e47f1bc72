; Calls to other servers: http.Get(url) · http.DefaultClient.Do(req) · &http.Client{}
((call_expression
   function: (selector_expression operand: (identifier) @package field: (field_identifier) @method)
   arguments: (argument_list)) @fact
 (#eq? @package "http")
 (#any-of? @method "Get" "Post" "PostForm" "Head")
 (#fact! "outbound" "form" "package"))
((call_expression function: (selector_expression operand: (selector_expression) @_client field: (field_identifier) @method)) @fact
 (#eq? @_client "http.DefaultClient")
 (#fact! "outbound" "form" "default"))
((composite_literal type: (qualified_type) @_client body: (literal_value) @options) @fact
 (#eq? @_client "http.Client")
 (#not-match? @options "Timeout")
 (#fact! "outbound" "form" "client"))
; a time for the request itself
((call_expression function: (selector_expression) @_call) @fact
 (#any-of? @_call "http.NewRequestWithContext" "context.WithTimeout" "context.WithDeadline")
 (#fact! "outbound_limit"))
((call_expression
   function: (selector_expression operand: (identifier) @package) @_call
   arguments: (argument_list . [(identifier) (selector_expression) (call_expression)] @arguments)) @fact
 (#any-of? @_call "http.Get" "http.Post" "http.Head" "client.Get" "httpClient.Get")
 (#fact! "outbound_url"))
((call_expression
   function: (selector_expression) @_call
   arguments: (argument_list (_) . [(identifier) (selector_expression)] @arguments . (_) .)) @fact
 (#any-of? @_call "http.NewRequest")
 (#fact! "outbound_url"))
