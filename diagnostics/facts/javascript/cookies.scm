; res.cookie("token", value, { … })
((call_expression
   function: (member_expression object: (_) @_on property: (property_identifier) @_set)
   arguments: (arguments . (string (string_fragment) @name) . (_) @value . [(object) @options (identifier) @options_name (member_expression) @options_name (call_expression) @options_name]?) @arguments) @fact
 (#any-of? @_set "cookie" "setCookie")
 (#match? @_on "^(res|response|reply|rep|this\\.res)\\b")
 (#no-text! @arguments)
 (#fact! "cookie" "api" "response"))

; setCookie(c, "token", value, { … })
((call_expression
   function: (identifier) @_set
   arguments: (arguments . (identifier) . (string (string_fragment) @name) . (_) @value . [(object) @options (identifier) @options_name (member_expression) @options_name]?) @arguments) @fact
 (#any-of? @_set "setCookie" "setSignedCookie")
 (#no-text! @arguments)
 (#fact! "cookie" "api" "response"))

; cookies().set("token", value, { … }) · response.cookies.set(…) · ctx.cookies.set(…)
((call_expression
   function: (member_expression object: (_) @_on property: (property_identifier) @_set)
   arguments: (arguments . (string (string_fragment) @name) . (_) @value . [(object) @options (identifier) @options_name (member_expression) @options_name]?) @arguments) @fact
 (#eq? @_set "set")
 (#match? @_on "(?i)cookies?(\\(\\))?\\)?$|cookieStore$|cookieJar$")
 (#no-text! @arguments)
 (#fact! "cookie" "api" "response"))
; cookies().set({ name: "token", value, httpOnly: true })
((call_expression
   function: (member_expression object: (_) @_on property: (property_identifier) @_set)
   arguments: (arguments . (object (pair key: (property_identifier) @_name value: (string (string_fragment) @name))) @options) @arguments) @fact
 (#eq? @_set "set")
 (#eq? @_name "name")
 (#match? @_on "(?i)cookies?(\\(\\))?\\)?$|cookieStore$|cookieJar$")
 (#no-text! @arguments)
 (#fact! "cookie" "api" "response"))

; session({ secret, cookie: { … } })
((call_expression
   function: (identifier) @library
   arguments: (arguments . (object (pair key: (property_identifier) @_cookie value: (object) @options @fact))))
 (#any-of? @library "session" "expressSession")
 (#eq? @_cookie "cookie")
 (#no-text! @options)
 (#fact! "cookie" "api" "session" "name" "connect.sid"))
((pair key: (property_identifier) @fact value: (_))
 (#eq? @fact "cookie")
 (#fact! "cookie_key"))
; session({ secret })
((call_expression
   function: (identifier) @library
   arguments: (arguments . (object (pair key: (property_identifier) @_secret)) @options)) @fact
 (#any-of? @library "session" "expressSession")
 (#eq? @_secret "secret")
 (#no-text! @options)
 (#fact! "cookie" "api" "session-call" "name" "connect.sid"))
((call_expression
   function: (identifier) @library
   arguments: (arguments . (object) @options)) @fact
 (#eq? @library "cookieSession")
 (#fact! "cookie" "api" "signed-session" "name" "session"))

; The options that matter, wherever they stand; a spread makes all of them unknown.
((pair key: (property_identifier) @name value: (_) @value) @fact
 (#any-of? @name "httpOnly" "secure" "sameSite" "maxAge")
 (#fact! "cookie_option"))
; cookieOptions.secure = true
((assignment_expression left: (member_expression object: (identifier) @of property: (property_identifier) @name) right: (_) @value) @fact
 (#any-of? @name "httpOnly" "secure" "sameSite")
 (#fact! "cookie_option"))
((object (shorthand_property_identifier) @name @value @fact)
 (#any-of? @name "httpOnly" "secure" "sameSite")
 (#fact! "cookie_option"))
((object (spread_element) @value @fact)
 (#fact! "cookie_option" "name" "spread"))
