; Cookies, cross-origin access and limits. The options of a call carry the same names in every language:
; httpOnly, secure, sameSite; origin, credentials.

; response.set_cookie("session", token, httponly=True)
((call
   function: (attribute object: (_) @response attribute: (identifier) @_set)
   arguments: (argument_list . (string (string_content) @name)) @options) @fact
 (#any-of? @_set "set_cookie" "set_signed_cookie")
 (#no-text! @options)
 (#fact! "cookie" "api" "set_cookie"))
((call
   function: (attribute object: (_) @response attribute: (identifier) @_set)
   arguments: (argument_list . (keyword_argument name: (identifier) @_key value: (string (string_content) @name))) @options) @fact
 (#any-of? @_set "set_cookie" "set_signed_cookie")
 (#eq? @_key "key")
 (#no-text! @options)
 (#fact! "cookie" "api" "set_cookie"))
((keyword_argument name: (identifier) @_name value: (_) @value) @fact
 (#eq? @_name "httponly")
 (#fact! "cookie_option" "name" "httpOnly"))
((keyword_argument name: (identifier) @_name value: (_) @value) @fact
 (#eq? @_name "samesite")
 (#fact! "cookie_option" "name" "sameSite"))
((keyword_argument name: (identifier) @name value: (_) @value) @fact
 (#any-of? @name "secure" "max_age" "expires")
 (#fact! "cookie_option"))

; add_middleware(CORSMiddleware, allow_origins=["*"])
((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list . [(identifier) @library (attribute attribute: (identifier) @library)]) @options) @fact
 (#eq? @_add "add_middleware")
 (#eq? @library "CORSMiddleware")
 (#no-text! @options)
 (#fact! "cors"))
; Middleware(CORSMiddleware, allow_origins=["*"])
((call
   function: (identifier) @_middleware
   arguments: (argument_list . (identifier) @library) @options) @fact
 (#eq? @_middleware "Middleware")
 (#eq? @library "CORSMiddleware")
 (#no-text! @options)
 (#fact! "cors"))
; CORS(app) lets everybody in; CORS(app, origins=[…]) · @cross_origin()
((call function: (identifier) @library arguments: (argument_list . [(identifier) ")"]) @options) @fact
 (#any-of? @library "CORS" "cross_origin")
 (#no-text! @options)
 (#fact! "cors" "default" "any"))
((keyword_argument
   name: (identifier) @_origins
   value: [(list . (string (string_content) @_any) .) (string (string_content) @_any)] @value) @fact
 (#any-of? @_origins "allow_origins" "origins")
 (#eq? @_any "*")
 (#fact! "cors_option" "name" "origin" "is" "any"))
((keyword_argument name: (identifier) @_origins value: (_) @value) @fact
 (#any-of? @_origins "allow_origins" "origins" "allow_origin_regex")
 (#fact! "cors_option" "name" "origin"))
((keyword_argument name: (identifier) @_credentials value: (_) @value) @fact
 (#any-of? @_credentials "allow_credentials" "supports_credentials")
 (#fact! "cors_option" "name" "credentials"))

; @limiter.limit("5/minute") · Depends(RateLimiter(times=5)) · @ratelimit(key="ip", rate="5/m")
((call function: [
   (identifier) @library
   (attribute object: (identifier) @library attribute: (identifier) @_limit)]) @fact
 (#in? @library "limiter")
 (#not-eq? @library "Limiter")
 (#fact! "limiter"))
((keyword_argument name: (identifier) @library value: (_)) @fact
 (#any-of? @library "default_limits" "application_limits")
 (#fact! "limiter" "everywhere" "true"))
; throttle_classes = [AnonRateThrottle]
((assignment left: (identifier) @library) @fact
 (#eq? @library "throttle_classes")
 (#fact! "limiter"))
((pair key: (string (string_content) @library)) @fact
 (#eq? @library "DEFAULT_THROTTLE_CLASSES")
 (#fact! "limiter" "everywhere" "true"))
