; Cookies, cross-origin access and limits. The options of a call carry the same names in every language:
; httpOnly, secure, sameSite; origin, credentials.

; response.set_cookie("session", token, httponly=True) · set_cookie(key="session", value=token)
((call
   function: (attribute object: (_) @response attribute: (identifier) @_set)
   arguments: (argument_list . [(string (string_content) @name) (identifier) @name_name]) @options) @fact
 (#any-of? @_set "set_cookie" "set_signed_cookie")
 (#no-text! @options)
 (#fact! "cookie" "api" "response"))
((call
   function: (attribute object: (_) @response attribute: (identifier) @_set)
   arguments: (argument_list . (keyword_argument name: (identifier) @_key value: [(string (string_content) @name) (identifier) @name_name])) @options) @fact
 (#any-of? @_set "set_cookie" "set_signed_cookie")
 (#eq? @_key "key")
 (#no-text! @options)
 (#fact! "cookie" "api" "response"))
; set_cookie("session", "") and max_age=0 clear it
((argument_list . (string) . (string) @value) @fact
 (#match? @value "^(\"\"|'')$")
 (#fact! "cookie_part"))
((keyword_argument name: (identifier) @_age value: (integer) @_zero) @fact
 (#any-of? @_age "max_age" "expires")
 (#eq? @_zero "0")
 (#fact! "cookie_part" "value" "\"\""))
; **options: nobody knows what is in them
((call
   function: (attribute attribute: (identifier) @_set)
   arguments: (argument_list (dictionary_splat) @option.spread @fact))
 (#eq? @_set "set_cookie")
 (#fact! "cookie_part"))
((keyword_argument name: (identifier) @_name value: (_) @value) @fact
 (#eq? @_name "httponly")
 (#fact! "cookie_option" "name" "httpOnly"))
((keyword_argument name: (identifier) @_name value: (_) @value) @fact
 (#eq? @_name "samesite")
 (#fact! "cookie_option" "name" "sameSite"))
((keyword_argument name: (identifier) @name value: (_) @value) @fact
 (#any-of? @name "secure" "max_age" "expires")
 (#fact! "cookie_option"))

; add_middleware(CORSMiddleware, allow_origins=["*"]): what is allowed is the place, the call around it has the rest
((keyword_argument
   name: (identifier) @_origins
   value: [
     (list . (string (string_content) @_any) .)
     (tuple . (string (string_content) @_any) .)
     (string (string_content) @_any)] @option.origin) @fact
 (#any-of? @_origins "allow_origins" "allow_origin_regex")
 (#any-of? @_any "*" ".*" "https?://.*")
 (#fact! "cors" "origin" "any" "shape" "keyword"))
; origins = ["*"]; add_middleware(CORSMiddleware, allow_origins=origins)
((keyword_argument name: (identifier) @_origins value: (identifier) @option.origin_name) @fact
 (#eq? @_origins "allow_origins")
 (#fact! "cors" "shape" "bound"))
((argument_list (keyword_argument name: (identifier) @_credentials value: (true) @option.credentials)) @fact
 (#any-of? @_credentials "allow_credentials" "supports_credentials")
 (#fact! "cors_around"))

; CORS(app) lets everybody in; CORS(app, origins="*") says so; CORS(app, origins=[…]) does not
((call function: (identifier) @library arguments: (argument_list . (identifier) .) @arguments) @fact
 (#eq? @library "CORS")
 (#fact! "cors" "origin" "any" "shape" "plain"))
((call function: (identifier) @library arguments: (argument_list . ")")) @fact
 (#any-of? @library "CORS" "cross_origin")
 (#fact! "cors" "origin" "any" "shape" "plain"))
((call function: (identifier) @library
   arguments: (argument_list . (identifier) . (keyword_argument name: (identifier) @_only value: (true)) .) @arguments) @fact
 (#eq? @library "CORS")
 (#eq? @_only "supports_credentials")
 (#fact! "cors" "origin" "any" "shape" "plain"))
((call function: (identifier) @library arguments: (argument_list (keyword_argument
   name: (identifier) @_origins
   value: [(list . (string (string_content) @_any) .) (string (string_content) @_any)] @option.origin) @fact))
 (#any-of? @library "CORS" "cross_origin")
 (#eq? @_origins "origins")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "shape" "keyword"))
; CORS(app, resources={r"/api/*": {"origins": "*"}})
((call function: (identifier) @library arguments: (argument_list (keyword_argument
   value: (dictionary (pair value: (dictionary (pair
     key: (string (string_content) @_origins)
     value: [(list . (string (string_content) @_any) .) (string (string_content) @_any)] @option.origin) @fact))))))
 (#eq? @library "CORS")
 (#eq? @_origins "origins")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "shape" "keyword"))

; CORS_ALLOW_ALL_ORIGINS = True
((module (expression_statement (assignment left: (identifier) @_setting right: (true)) @fact))
 (#any-of? @_setting "CORS_ALLOW_ALL_ORIGINS" "CORS_ORIGIN_ALLOW_ALL")
 (#fact! "cors" "origin" "any" "shape" "setting"))
; response.headers["Access-Control-Allow-Origin"] = "*"
((assignment
   left: (subscript subscript: (string (string_content) @_header))
   right: (string (string_content) @_any) @value) @fact
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "shape" "header"))
((assignment
   left: (subscript subscript: (string (string_content) @_header))
   right: (string (string_content) @_true)) @fact
 (#match? @_header "(?i)^access-control-allow-credentials$")
 (#eq? @_true "true")
 (#fact! "cors_credentials"))
((module (expression_statement (assignment left: (identifier) @_setting right: (true)) @fact))
 (#eq? @_setting "CORS_ALLOW_CREDENTIALS")
 (#fact! "cors_credentials"))

; @limiter.limit("5/minute") · Depends(RateLimiter(times=5)) · @ratelimit(key="ip", rate="5/m")
((call function: [
   (identifier) @library
   (attribute object: (identifier) @library attribute: (identifier) @_limit)]) @fact
 (#in? @library "limiter")
 (#not-eq? @library "Limiter")
 (#fact! "limiter"))
((keyword_argument name: (identifier) @library value: (_)) @fact
 (#any-of? @library "default_limits" "application_limits")
 (#fact! "limiter" "global" "true"))
; MIDDLEWARE = ["axes.middleware.AxesMiddleware"]
((assignment left: (identifier) @_setting right: [(list (string (string_content) @library)) (tuple (string (string_content) @library))]) @fact
 (#eq? @_setting "MIDDLEWARE")
 (#match? @library "(?i)rate_?limit|throttl|^axes\\.")
 (#fact! "limiter" "global" "true"))
; throttle_classes = [AnonRateThrottle]
((assignment left: (identifier) @library) @fact
 (#eq? @library "throttle_classes")
 (#fact! "limiter"))
((pair key: (string (string_content) @library)) @fact
 (#eq? @library "DEFAULT_THROTTLE_CLASSES")
 (#fact! "limiter" "global" "true"))
; a limiter of one's own: it answers 429
((keyword_argument name: (identifier) @_status value: (integer) @_code) @fact
 (#any-of? @_status "status_code" "status")
 (#eq? @_code "429")
 (#fact! "limiter" "library" "own"))
((return_statement (expression_list (integer) @_code .)) @fact
 (#eq? @_code "429")
 (#fact! "limiter" "library" "own"))
((call function: (identifier) @_abort arguments: (argument_list . (integer) @_code)) @fact
 (#eq? @_abort "abort")
 (#eq? @_code "429")
 (#fact! "limiter" "library" "own"))
