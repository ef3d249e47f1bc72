; Addresses that the code uses.

; requests.get("http://…") · httpx.post("http://…")
((call
   function: (attribute object: (identifier) @_client attribute: (identifier) @_call)
   arguments: (argument_list . [
     (string . (string_start) . (string_content) @url) @literal
     (binary_operator left: (string . (string_start) . (string_content) @url) @literal)
   ])) @fact
 (#any-of? @_client "requests" "httpx" "session" "client" "urllib3" "aiohttp" "http")
 (#any-of? @_call "get" "post" "put" "patch" "delete" "request" "stream" "head" "urlopen")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "call"))
((call
   function: (attribute attribute: (identifier) @_call)
   arguments: (argument_list . (string . (string_start) . (string_content) @url) @literal)) @fact
 (#eq? @_call "urlopen")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "call"))

; API_URL = "http://…" · base_url="http://…"
((assignment left: (identifier) @_name right: (string . (string_start) . (string_content) @url . (string_end)) @literal) @fact
 (#match? @_name "(?i)(api|base|backend|server|service|endpoint)_?(url|uri|endpoint|base)$")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "base"))
((keyword_argument name: (identifier) @_name value: (string . (string_start) . (string_content) @url . (string_end)) @literal) @fact
 (#any-of? @_name "base_url" "api_url" "endpoint_url")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "base"))

; os.getenv("API_URL", "http://…")
((call
   function: (attribute attribute: (identifier) @_get)
   arguments: (argument_list . (string) @_variable . (string . (string_start) . (string_content) @url . (string_end)) @literal)) @fact
 (#any-of? @_get "getenv" "get") (#not-match? @_variable "ORIGIN")
 (#match? @url "^(https?|wss?)://")
 (#fact! "url_use" "form" "fallback"))

; redirect_uri="http://…"
([
   (keyword_argument name: (identifier) @key value: (string . (string_start) . (string_content) @url . (string_end)) @literal)
   (pair key: (string (string_content) @key) value: (string . (string_start) . (string_content) @url . (string_end)) @literal)
 ] @fact
 (#any-of? @key "redirect_uri" "redirect_url" "redirect_to" "callback_url" "success_url" "cancel_url" "return_url" "site_url")
 (#match? @url "^https?://")
 (#fact! "redirect_use" "form" "string"))
