; Addresses that the code uses. `url` is the text, or its beginning when the rest is put in.

; fetch("http://…") · axios.get(`http://…/${id}`) · io("http://…")
((call_expression
   function: [(identifier) @_call (member_expression object: (identifier) @_call)]
   arguments: (arguments . [
     (string (string_fragment) @url) @literal
     (binary_expression left: (string (string_fragment) @url) @literal)
   ])) @fact
 (#any-of? @_call "fetch" "axios" "ky" "got" "io" "request" "superagent" "needle" "useFetch" "$fetch" "ofetch" "useSWR")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "call"))
((call_expression
   function: [(identifier) @_call (member_expression object: (identifier) @_call)]
   arguments: (arguments . (template_string . (string_fragment) @url @origin) @literal)) @fact
 (#any-of? @_call "fetch" "axios" "ky" "got" "io" "request" "superagent" "needle" "useFetch" "$fetch" "ofetch" "useSWR")
 (#match? @url "^(https?|wss?)://") (#part! @origin "^(?:https?|wss?)://[^/?#]+")
 (#fact! "url_use" "form" "template"))
((new_expression
   constructor: (identifier) @_socket
   arguments: (arguments . (string (string_fragment) @url) @literal)) @fact
 (#any-of? @_socket "WebSocket" "EventSource" "ReconnectingWebSocket")
 (#fact! "url_use" "form" "call"))

; { baseURL: "http://…" }
((pair key: [(property_identifier) (string)] @_key value: (string (string_fragment) @url) @literal) @fact
 (#match? @_key "(?i)^.?(base_?url|api_?url|api_?base|api_?endpoint|endpoint|server_?url|backend_?url|uri|graphql_?url|ws_?url|socket_?url).?$")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "base"))

; const API_URL = "http://…"
((variable_declarator name: (identifier) @_name value: (string (string_fragment) @url) @literal) @fact
 (#match? @_name "(?i)(api|base|backend|server|service|socket|graphql)_?(url|uri|endpoint|base)$|^(api|endpoint|api_?base)$")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "base"))

; process.env.API_URL || "http://…"
((binary_expression
   left: (member_expression object: (member_expression) @_env property: (property_identifier) @_variable)
   operator: ["||" "??"]
   right: (string (string_fragment) @url) @literal) @fact
 (#any-of? @_env "process.env" "import.meta.env") (#not-match? @_variable "ORIGIN")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "fallback"))

; Where a login or a payment leads back to: { redirectTo: "http://…" }
((pair key: [(property_identifier) @key (string (string_fragment) @key)] value: (string (string_fragment) @url) @literal) @fact
 (#match? @key "^(redirectTo|redirect_to|redirectUri|redirectURI|redirect_uri|redirect_url|redirectUrl|callbackURL|callbackUrl|callback_url|successUrl|success_url|cancelUrl|cancel_url|returnUrl|return_url|siteUrl|site_url|emailRedirectTo|postLogoutRedirectUri|post_logout_redirect_uri|afterSignInUrl|afterSignUpUrl)$")
 (#match? @url "^https?://")
 (#fact! "redirect_use" "form" "string"))
((pair key: [(property_identifier) @key (string (string_fragment) @key)] value: (template_string . (string_fragment) @url @origin) @literal) @fact
 (#match? @key "^(redirectTo|redirect_to|redirectUri|redirectURI|redirect_uri|redirect_url|redirectUrl|callbackURL|callbackUrl|callback_url|successUrl|success_url|cancelUrl|cancel_url|returnUrl|return_url|siteUrl|site_url|emailRedirectTo|postLogoutRedirectUri|post_logout_redirect_uri|afterSignInUrl|afterSignUpUrl)$")
 (#match? @url "^https?://") (#part! @origin "^https?://[^/?#]+")
 (#fact! "redirect_use" "form" "template"))
