; Cookies, cross-origin access and limits; options carry the same names in every language.

; http.SetCookie(w, &http.Cookie{Name: "session", Value: token})
((composite_literal type: (qualified_type) @_cookie body: (literal_value) @options) @fact
 (#eq? @_cookie "http.Cookie")
 (#no-text! @options)
 (#fact! "cookie" "api" "response"))
; MaxAge: -1 and Value: "" clear it
((keyed_element key: (literal_element (identifier) @_name) value: (literal_element (unary_expression))) @fact
 (#eq? @_name "MaxAge")
 (#fact! "cookie_part" "value" "\"\""))
((keyed_element key: (literal_element (identifier) @_name) value: (literal_element (interpreted_string_literal) @value)) @fact
 (#eq? @_name "Value")
 (#eq? @value "\"\"")
 (#fact! "cookie_part"))
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
   function: (selector_expression field: (field_identifier) @_set)
   arguments: (argument_list
     . [(interpreted_string_literal (interpreted_string_literal_content) @name) (identifier) @name_name]
     . (_) . [(identifier) (int_literal) (selector_expression) (binary_expression) (call_expression)] @option.maxAge . (_) . (_) . (_) @option.secure . (_) @option.httpOnly .)) @fact
 (#eq? @_set "SetCookie")
 (#fact! "cookie" "api" "positional"))

; cors.Config{AllowAllOrigins: true} · cors.Options{AllowedOrigins: []string{"*"}}
((composite_literal type: (qualified_type) @_type body: (literal_value (keyed_element
   key: (literal_element (identifier) @field)
   value: (literal_element [
     (composite_literal body: (literal_value . (literal_element (interpreted_string_literal (interpreted_string_literal_content) @_any)) .)) @list
     (true) @_any])) @fact))
 (#any-of? @_type "cors.Config" "cors.Options")
 (#any-of? @field "AllowOrigins" "AllowedOrigins" "AllowAllOrigins")
 (#any-of? @_any "*" "true")
 (#fact! "cors" "origin" "any" "shape" "field"))
; config := cors.DefaultConfig(); config.AllowAllOrigins = true
((assignment_statement
   left: (expression_list . (selector_expression operand: (identifier) @config field: (field_identifier) @field) .)
   right: (expression_list . [
     (composite_literal body: (literal_value . (literal_element (interpreted_string_literal (interpreted_string_literal_content) @_any)) .))
     (true) @_any])) @fact
 (#any-of? @field "AllowOrigins" "AllowedOrigins" "AllowAllOrigins")
 (#any-of? @_any "*" "true")
 (#fact! "cors" "origin" "any" "shape" "assigned"))
((literal_value (keyed_element
   key: (literal_element (identifier) @_credentials)
   value: (literal_element (true) @option.credentials))) @fact
 (#eq? @_credentials "AllowCredentials")
 (#fact! "cors_around"))
; AllowOriginFunc: func(string) bool { return true }
((keyed_element
   key: (literal_element (identifier) @_function)
   value: (literal_element (func_literal body: (block . (_ (return_statement (expression_list . (true) .)))))))  @fact
 (#any-of? @_function "AllowOriginFunc" "AllowOriginRequestFunc" "AllowOriginWithContextFunc")
 (#fact! "cors" "origin" "reflect" "shape" "function"))
; cors.AllowAll() · cors.Default()
((call_expression function: (selector_expression) @library arguments: (argument_list . ")")) @fact
 (#any-of? @library "cors.AllowAll" "cors.Default")
 (#fact! "cors" "origin" "any" "shape" "plain"))
; w.Header().Set("Access-Control-Allow-Origin", "*") · c.Header("Access-Control-Allow-Origin", "*")
((call_expression
   function: (selector_expression operand: (_) @headers field: (field_identifier) @set)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @_header)
     . (interpreted_string_literal (interpreted_string_literal_content) @_any) @value .)) @fact
 (#any-of? @set "Set" "Add" "Header")
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "shape" "header"))
((call_expression
   function: (selector_expression operand: (_) @headers field: (field_identifier) @set)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @_header)
     . (call_expression arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @_origin) .)) @value .)) @fact
 (#any-of? @set "Set" "Add" "Header")
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#match? @_origin "(?i)^origin$")
 (#fact! "cors" "origin" "reflect" "shape" "header"))
((call_expression
   function: (selector_expression field: (field_identifier) @_set)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @_header)
     . (interpreted_string_literal (interpreted_string_literal_content) @_true) .)) @fact
 (#any-of? @_set "Set" "Add" "Header")
 (#match? @_header "(?i)^access-control-allow-credentials$")
 (#eq? @_true "true")
 (#fact! "cors_credentials"))

; httprate.LimitByIP(100, time.Minute) · tollbooth.LimitHandler(…) · rate.NewLimiter(…)
((call_expression function: (selector_expression operand: (identifier) @library field: (field_identifier) @_make)) @fact
 (#any-of? @library "httprate" "tollbooth" "tollbooth_gin" "tollbooth_chi" "mgin" "stdlib" "ratelimit" "throttled" "limiter")
 (#match? @_make "^(Limit|New|Handler|Middleware)")
 (#fact! "limiter"))
((call_expression function: (selector_expression) @library) @fact
 (#any-of? @library "rate.NewLimiter" "limiter.New")
 (#fact! "limiter"))
; a limiter of one's own: it answers 429
((selector_expression) @library @fact
 (#eq? @library "http.StatusTooManyRequests")
 (#fact! "limiter"))

; r.Use(middleware.Recoverer) · gin.Default() · e.HTTPErrorHandler = … · fiber.Config{ErrorHandler: …} · recover()
((selector_expression) @_name @fact
 (#any-of? @_name "middleware.Recoverer" "middleware.Recover" "recover.New" "gin.Default" "gin.Recovery" "gin.CustomRecovery" "e.HTTPErrorHandler")
 (#fact! "error_handler" "for" "server"))
((keyed_element key: (literal_element (identifier) @_key)) @fact
 (#eq? @_key "ErrorHandler")
 (#fact! "error_handler" "for" "server"))
((call_expression function: (identifier) @_recover arguments: (argument_list . ")")) @fact
 (#eq? @_recover "recover")
 (#fact! "error_handler" "for" "server"))
