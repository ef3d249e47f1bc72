; Cookies, cross-origin access and limits; options carry the same names in every language.

; http.SetCookie(w, &http.Cookie{Name: "session", Value: token})
((composite_literal type: (qualified_type) @api body: (literal_value) @options) @fact
 (#eq? @api "http.Cookie")
 (#no-text! @options)
 (#fact! "cookie"))
((keyed_element
   key: (literal_element (identifier) @_name)
   value: (literal_element [(interpreted_string_literal (interpreted_string_literal_content) @name) (identifier) @name_name])) @fact
 (#eq? @_name "Name")
 (#fact! "cookie_part"))
((keyed_element key: (literal_element (identifier) @_name) value: (literal_element (_) @value)) @fact
 (#eq? @_name "HttpOnly")
 (#fact! "cookie_option" "name" "httpOnly"))
((keyed_element key: (literal_element (identifier) @_name) value: (literal_element (_) @value)) @fact
 (#eq? @_name "Secure")
 (#fact! "cookie_option" "name" "secure"))
((keyed_element key: (literal_element (identifier) @_name) value: (literal_element (_) @value)) @fact
 (#eq? @_name "SameSite")
 (#fact! "cookie_option" "name" "sameSite"))
((keyed_element key: (literal_element (identifier) @_name) value: (literal_element (_) @value)) @fact
 (#any-of? @_name "MaxAge")
 (#fact! "cookie_option" "name" "maxAge"))
; c.SetCookie("session", token, 3600, "/", "", secure, httpOnly)
((call_expression
   function: (selector_expression field: (field_identifier) @api)
   arguments: (argument_list
     . [(interpreted_string_literal (interpreted_string_literal_content) @name) (identifier) @name_name]
     . (_) . (_) @option.maxAge . (_) . (_) . (_) @option.secure . (_) @option.httpOnly .)) @fact
 (#eq? @api "SetCookie")
 (#fact! "cookie" "form" "positional"))

; cors.New(cors.Config{AllowAllOrigins: true}) · cors.Handler(cors.Options{AllowedOrigins: []string{"*"}})
((composite_literal type: (qualified_type) @_type body: (literal_value) @options) @fact
 (#any-of? @_type "cors.Config" "cors.Options")
 (#no-text! @options)
 (#fact! "cors"))
; cors.AllowAll() · cors.Default()
((call_expression function: (selector_expression) @library arguments: (argument_list . ")")) @fact
 (#any-of? @library "cors.AllowAll" "cors.Default")
 (#fact! "cors" "origin" "any" "default" "any"))
((keyed_element key: (literal_element (identifier) @_origins) value: (literal_element [
   (composite_literal body: (literal_value . (literal_element (interpreted_string_literal (interpreted_string_literal_content) @_any)) .))
   (true) @_any] @value)) @fact
 (#any-of? @_origins "AllowOrigins" "AllowedOrigins" "AllowAllOrigins")
 (#any-of? @_any "*" "true")
 (#fact! "cors_option" "name" "origin" "is" "any"))
((keyed_element key: (literal_element (identifier) @_credentials) value: (literal_element (_) @value)) @fact
 (#eq? @_credentials "AllowCredentials")
 (#fact! "cors_option" "name" "credentials"))
; w.Header().Set("Access-Control-Allow-Origin", "*") · c.Header("Access-Control-Allow-Origin", "*")
((call_expression
   function: (selector_expression field: (field_identifier) @_set)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @_header)
     . (interpreted_string_literal (interpreted_string_literal_content) @_any) @value .)) @fact
 (#any-of? @_set "Set" "Add" "Header")
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "form" "header"))

; httprate.LimitByIP(100, time.Minute) · tollbooth.LimitHandler(…) · rate.NewLimiter(…)
((call_expression function: (selector_expression operand: (identifier) @library field: (field_identifier) @_make)) @fact
 (#any-of? @library "httprate" "tollbooth" "tollbooth_gin" "tollbooth_chi" "mgin" "stdlib" "ratelimit" "throttled" "limiter")
 (#match? @_make "^(Limit|New|Handler|Middleware)")
 (#fact! "limiter"))
((call_expression function: (selector_expression) @library) @fact
 (#any-of? @library "rate.NewLimiter" "limiter.New")
 (#fact! "limiter"))
