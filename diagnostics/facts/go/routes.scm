; r.GET("/items", auth, list) · r.Get("/items", list) · mux.HandleFunc("POST /items", create) · http.HandleFunc("/", home)

((call_expression
   function: (selector_expression operand: (identifier) @router field: (field_identifier) @method)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content)? @path)
     [(identifier) (selector_expression) (func_literal) (call_expression)] @handler .)) @fact
 (#any-of? @method "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD" "OPTIONS" "Get" "Post" "Put" "Patch" "Delete" "Head" "Options" "Any")
 (#not-in? @router "client-name")
 (#fact! "route"))
; r.With(auth).Post("/items", create)
((call_expression
   function: (selector_expression
     operand: (call_expression function: (selector_expression operand: (identifier) @router field: (field_identifier) @_with))
     field: (field_identifier) @method)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content)? @path)
     [(identifier) (selector_expression) (func_literal) (call_expression)] @handler .)) @fact
 (#eq? @_with "With")
 (#any-of? @method "Get" "Post" "Put" "Patch" "Delete")
 (#fact! "route"))
((call_expression
   function: (selector_expression operand: (identifier) @router field: (field_identifier) @_handle)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @path)
     . [(identifier) (selector_expression) (func_literal) (call_expression)] @handler .)) @fact
 (#any-of? @_handle "HandleFunc" "Handle")
 (#fact! "route"))
; r.Handle("POST", "/items", create) · r.Method("POST", "/items", h)
((call_expression
   function: (selector_expression operand: (identifier) @router field: (field_identifier) @_handle)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @method)
     . (interpreted_string_literal (interpreted_string_literal_content) @path)
     (_) @handler .)) @fact
 (#any-of? @_handle "Handle" "Method" "MethodFunc")
 (#fact! "route"))

; What stands between the path and the handler, or around the handler.
((call_expression
   function: (selector_expression field: (field_identifier) @_method)
   arguments: (argument_list . (interpreted_string_literal)
     [(identifier) @name (selector_expression) @name (call_expression function: (_) @name)] @fact . (_)))
 (#match? @_method "^([A-Z]{3,7}|Any)$")
 (#fact! "route_argument"))
((call_expression
   function: (selector_expression field: (field_identifier) @_method)
   arguments: (argument_list . (interpreted_string_literal)
     (call_expression function: (_) @name arguments: (argument_list . (_))) @fact .))
 (#any-of? @_method "HandleFunc" "Handle" "Get" "Post" "Put" "Patch" "Delete" "Mount" "GET" "POST" "PUT" "PATCH" "DELETE")
 (#not-eq? @name "http.HandlerFunc")
 (#fact! "route_argument"))
; r.Group("/", authRequired())
((call_expression
   function: (selector_expression field: (field_identifier) @_method)
   arguments: (argument_list . (interpreted_string_literal)
     [(identifier) @name (selector_expression) @name (call_expression function: (_) @name)] @fact))
 (#eq? @_method "Group")
 (#fact! "route_argument"))
; r.With(auth)
((call_expression
   function: (selector_expression field: (field_identifier) @_with)
   arguments: (argument_list [(identifier) @name (selector_expression) @name (call_expression function: (_) @name)] @fact))
 (#eq? @_with "With")
 (#fact! "route_argument"))

; r.Use(auth, httprate.LimitByIP(100, time.Minute))
((call_expression
   function: (selector_expression operand: (identifier) @router field: (field_identifier) @_use)
   arguments: (argument_list [(identifier) @name (selector_expression) @name (call_expression function: (_) @name)])) @fact
 (#eq? @_use "Use")
 (#not-match? @name "^cors\\.")
 (#fact! "middleware"))
; http.ListenAndServe(addr, limit(mux)) · listenUntilStopped(addr, headers(limit(mux))) · handler := limit(mux)
((call_expression
   function: [(identifier) (selector_expression)] @_listen
   arguments: (argument_list . (_) . (call_expression function: (_) @name arguments: (argument_list . [
     (identifier) @router
     (selector_expression operand: (identifier) @router)
     (call_expression arguments: (argument_list . [(identifier) @router (selector_expression operand: (identifier) @router)] .))
   ] .)))) @fact
 (#any-of? @_listen "http.ListenAndServe" "listenUntilStopped")
 (#fact! "middleware" "anywhere" "true"))
((call_expression
   function: [(identifier) (selector_expression)] @_listen
   arguments: (argument_list . (_) . (call_expression arguments: (argument_list . (call_expression
     function: (_) @name
     arguments: (argument_list . [(identifier) @router (selector_expression operand: (identifier) @router)] .)))))) @fact
 (#any-of? @_listen "http.ListenAndServe" "listenUntilStopped")
 (#fact! "middleware" "anywhere" "true"))
((keyed_element
   key: (literal_element (identifier) @_handler)
   value: (literal_element (call_expression function: (_) @name arguments: (argument_list . (identifier) @router)))) @fact
 (#eq? @_handler "Handler")
 (#fact! "middleware" "anywhere" "true"))
((short_var_declaration
   right: (expression_list . (call_expression function: (_) @name arguments: (argument_list . (identifier) @router .)))) @fact
 (#any-of? @router "mux" "router" "r")
 (#fact! "middleware" "anywhere" "true"))
; r.Use(middleware.Heartbeat("/ping")): answers that path
((call_expression
   function: (selector_expression operand: (identifier) @router field: (field_identifier) @_use)
   arguments: (argument_list (call_expression
     function: (selector_expression field: (field_identifier) @_heartbeat)
     arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @path))) @fact))
 (#eq? @_use "Use")
 (#eq? @_heartbeat "Heartbeat")
 (#fact! "route" "method" "get"))
