; Addresses that the code uses: http.Get("http://…") · http.NewRequest("GET", "http://…", nil)
((call_expression
   function: (selector_expression operand: (identifier) @_http field: (field_identifier) @_call)
   arguments: (argument_list . [
     (interpreted_string_literal (interpreted_string_literal_content) @url) @literal
     (binary_expression left: (interpreted_string_literal (interpreted_string_literal_content) @url) @literal)
   ])) @fact
 (#any-of? @_http "http" "client" "resty") (#any-of? @_call "Get" "Post" "Head" "PostForm")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "call"))
((call_expression
   function: (selector_expression operand: (identifier) @_http field: (field_identifier) @_call)
   arguments: (argument_list (interpreted_string_literal (interpreted_string_literal_content) @url) @literal)) @fact
 (#eq? @_http "http") (#any-of? @_call "NewRequest" "NewRequestWithContext")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "call"))
([
   (const_spec name: (identifier) @_name value: (expression_list (interpreted_string_literal (interpreted_string_literal_content) @url) @literal))
   (var_spec name: (identifier) @_name value: (expression_list (interpreted_string_literal (interpreted_string_literal_content) @url) @literal))
   (short_var_declaration left: (expression_list (identifier) @_name) right: (expression_list (interpreted_string_literal (interpreted_string_literal_content) @url) @literal))
 ] @fact
 (#match? @_name "(?i)(api|base|backend|server|service|partner|upstream)_?(url|uri|endpoint|base)$")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "base"))
; RedirectURL: "http://…" of oauth2.Config
((keyed_element
   . (literal_element (identifier) @key)
   . (literal_element (interpreted_string_literal (interpreted_string_literal_content) @url) @literal)) @fact
 (#any-of? @key "RedirectURL" "SuccessURL" "CancelURL" "ReturnURL" "CallbackURL")
 (#match? @url "^https?://")
 (#fact! "redirect_use" "form" "string"))
