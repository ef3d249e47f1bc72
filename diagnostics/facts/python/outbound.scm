; Calls to other servers: requests.get(url) · urlopen(url)
((call
   function: (attribute object: (identifier) @library attribute: (identifier) @method)
   arguments: (argument_list . (_) @url) @call_arguments) @fact
 (#eq? @library "requests")
 (#any-of? @method "get" "post" "put" "patch" "delete" "head" "request")
 (#no-text! @call_arguments)
 (#fact! "outbound" "form" "call"))
((call
   function: [(identifier) @method (attribute attribute: (identifier) @method)]
   arguments: (argument_list . (_) @url) @call_arguments) @fact
 (#eq? @method "urlopen")
 (#no-text! @call_arguments)
 (#fact! "outbound" "form" "call" "library" "urllib"))
((call
   function: (attribute object: (identifier) @library attribute: (identifier) @method)
   arguments: (argument_list (keyword_argument name: (identifier) @_timeout value: (none))) @call_arguments) @fact
 (#eq? @library "httpx")
 (#eq? @_timeout "timeout")
 (#no-text! @call_arguments)
 (#fact! "outbound" "form" "none"))
((call
   function: [(identifier) (attribute)] @_call
   arguments: (argument_list (keyword_argument name: (identifier) @name value: (_) @value) @fact))
 (#match? @_call "^requests\\.|urlopen$")
 (#eq? @name "timeout")
 (#no-text! @value)
 (#fact! "outbound_option"))
((call function: [(identifier) (attribute)] @_call arguments: (argument_list (dictionary_splat) @value @fact))
 (#match? @_call "^requests\\.|urlopen$")
 (#no-text! @value)
 (#fact! "outbound_option" "name" "spread"))
; The address of a call is chosen by somebody else.
((call
   function: [(identifier) (attribute)] @_call
   arguments: (argument_list . [(identifier) (attribute) (subscript) (call)] @arguments)) @fact
 (#match? @_call "^(requests|httpx|client|session|http|aiohttp)\\.(get|post|put|head|request|stream)$|(^|\\.)urlopen$|^urlretrieve$|^page\\.goto$")
 (#fact! "outbound_url"))
((call
   function: [(identifier) (attribute)] @_call
   arguments: (argument_list . (string (interpolation)) @arguments)) @fact
 (#match? @_call "^(requests|httpx|client|session)\\.(get|post|put|head|request|stream)$|(^|\\.)urlopen$")
 (#match? @arguments "^f[\"'](https?://)?\\{")
 (#not-match? @arguments "^f[\"']\\{([A-Z_]+|base\\w*|self\\.\\w+|settings\\.\\w+|api_\\w+)\\}")
 (#fact! "outbound_url"))
