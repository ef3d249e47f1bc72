; Calls to other servers. `form`: bare (no options), object (options in place), unknown (options made elsewhere).

; fetch(url) · fetch(url, { … })
((call_expression
   function: (identifier) @callee
   arguments: (arguments . (_) @url .)) @fact
 (#eq? @callee "fetch")
 (#fact! "outbound" "library" "fetch" "form" "bare"))
((call_expression
   function: (identifier) @callee
   arguments: (arguments . (_) @url . (object) @options .)) @fact
 (#eq? @callee "fetch")
 (#no-text! @options)
 (#fact! "outbound" "library" "fetch" "form" "object"))
; axios.get(url) · axios.post(url, data) · axios.get(url, { … })
((call_expression
   function: (member_expression object: (identifier) @_axios property: (property_identifier) @method)
   arguments: (arguments . (_) @url @last .)) @fact
 (#eq? @_axios "axios")
 (#any-of? @method "get" "delete" "head" "post" "put" "patch")
 (#no-text! @last)
 (#fact! "outbound" "library" "axios" "form" "bare"))
((call_expression
   function: (member_expression object: (identifier) @_axios property: (property_identifier) @method)
   arguments: (arguments . (_) @url . (_) @last .)) @fact
 (#eq? @_axios "axios")
 (#any-of? @method "post" "put" "patch")
 (#no-text! @last)
 (#fact! "outbound" "library" "axios" "form" "bare"))
((call_expression
   function: (member_expression object: (identifier) @_axios property: (property_identifier) @method)
   arguments: (arguments . (_) @url . (object) @options .)) @fact
 (#eq? @_axios "axios")
 (#any-of? @method "get" "delete" "head")
 (#no-text! @options)
 (#fact! "outbound" "library" "axios" "form" "object"))
((call_expression
   function: (member_expression object: (identifier) @_axios property: (property_identifier) @method)
   arguments: (arguments . (_) @url . (_) . (object) @options .)) @fact
 (#eq? @_axios "axios")
 (#any-of? @method "post" "put" "patch")
 (#no-text! @options)
 (#fact! "outbound" "library" "axios" "form" "object"))
; their options, the innermost call's own
((call_expression
   function: [(identifier) @_fetch (member_expression object: (identifier) @_fetch)]
   arguments: (arguments (object [
     (pair key: (property_identifier) @name value: (_) @value) @fact
     (shorthand_property_identifier) @name @value @fact])))
 (#any-of? @_fetch "fetch" "axios")
 (#any-of? @name "signal" "timeout" "next" "cache" "stream" "dispatcher" "agent" "httpAgent" "responseType")
 (#no-text! @value)
 (#fact! "outbound_option"))
((call_expression
   function: [(identifier) @_fetch (member_expression object: (identifier) @_fetch)]
   arguments: (arguments (object (spread_element) @value @fact)))
 (#any-of? @_fetch "fetch" "axios")
 (#no-text! @value)
 (#fact! "outbound_option" "name" "spread"))
; a time for all calls: axios.defaults.timeout = 10_000 · setGlobalDispatcher(…) · axios.create({ timeout })
((assignment_expression left: (member_expression) @_timeout) @fact
 (#match? @_timeout "^axios\\.defaults\\.timeout$")
 (#fact! "outbound_limit"))
((call_expression function: (identifier) @_set) @fact
 (#any-of? @_set "setGlobalDispatcher")
 (#fact! "outbound_limit"))
; Promise.race([fetch(url), timeout(10_000)])
((call_expression function: (member_expression) @_race) @fact
 (#eq? @_race "Promise.race")
 (#fact! "outbound_raced"))

; The address of a call is chosen by somebody else, host and all: fetch(url) · fetch(`https://${host}/x`)
((call_expression
   function: [(identifier) (member_expression)] @_call
   arguments: (arguments . [(identifier) (member_expression) (await_expression) (subscript_expression) (new_expression) (call_expression)] @arguments)) @fact
 (#match? @_call "^(fetch|axios|axios\\.(get|post|put|head|request)|got|got\\.(get|post|stream)|ky|ky\\.get|request|undici\\.request|superagent\\.get|needle\\.get|page\\.goto|nodeFetch)$")
 (#fact! "outbound_url"))
((call_expression
   function: [(identifier) (member_expression)] @_call
   arguments: (arguments . (template_string) @arguments)) @fact
 (#match? @_call "^(fetch|axios|axios\\.(get|post|put|head|request)|got|got\\.(get|post|stream)|ky|ky\\.get|undici\\.request|page\\.goto)$")
 (#match? @arguments "^`(https?://)?\\$\\{")
 (#not-match? @arguments "^`\\$\\{(\\w*(API|BASE|URL|HOST|ORIGIN)\\w*|process\\.env[^}]*|base\\w*|api\\w*|config[^}]*|origin)\\}")
 (#fact! "outbound_url"))
