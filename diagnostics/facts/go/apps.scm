; Apps, their routers and groups. Everything that routes looks alike; which framework it is, the constructor tells.

((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression function: (selector_expression) @_make))) @fact
 (#eq? @_make "http.NewServeMux")
 (#fact! "app" "framework" "nethttp" "role" "app"))
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression function: (selector_expression) @_make))) @fact
 (#any-of? @_make "chi.NewRouter" "chi.NewMux")
 (#fact! "app" "framework" "chi" "role" "app"))
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression function: (selector_expression) @_make))) @fact
 (#any-of? @_make "gin.Default" "gin.New")
 (#fact! "app" "framework" "gin" "role" "app"))
; A router of the whole package: var router = gin.Default() · router = gin.Default()
((source_file (var_declaration (var_spec
   name: (identifier) @name
   value: (expression_list . (call_expression function: (selector_expression) @_make))) @fact))
 (#any-of? @_make "gin.Default" "gin.New")
 (#fact! "app" "framework" "gin" "role" "app" "global" "true"))
((assignment_statement
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression function: (selector_expression) @_make))) @fact
 (#any-of? @_make "gin.Default" "gin.New")
 (#fact! "app" "framework" "gin" "role" "app"))
; http.ListenAndServe(":8080", nil): the default mux, whose name is the package's
((call_expression
   function: (selector_expression operand: (identifier) @name field: (field_identifier) @_listen)
   arguments: (argument_list . (_) . (nil))) @fact
 (#eq? @name "http")
 (#eq? @_listen "ListenAndServe")
 (#fact! "app" "framework" "nethttp" "role" "app"))
((call_expression function: (identifier) @_listen arguments: (argument_list . (_) . (nil))) @fact
 (#eq? @_listen "listenUntilStopped")
 (#fact! "app" "name" "http" "framework" "nethttp" "role" "app"))
((argument_list (selector_expression operand: (identifier) @name field: (field_identifier) @_mux) @fact)
 (#eq? @name "http")
 (#eq? @_mux "DefaultServeMux")
 (#fact! "app" "framework" "nethttp" "role" "app"))

; srv := &http.Server{Handler: mux}: a name for the same service; http.Server{Handler: withLog(mux)} too
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . [
     (unary_expression operand: (composite_literal type: (qualified_type) @_server body: (literal_value (keyed_element
       key: (literal_element (identifier) @_handler)
       value: (literal_element [(identifier) @parent (call_expression arguments: (argument_list . (identifier) @parent))])))))
     (composite_literal type: (qualified_type) @_server body: (literal_value (keyed_element
       key: (literal_element (identifier) @_handler)
       value: (literal_element [(identifier) @parent (call_expression arguments: (argument_list . (identifier) @parent))]))))])) @fact
 (#eq? @_server "http.Server")
 (#eq? @_handler "Handler")
 ; what fixes leave: there the call is the service
 (#not-eq? @parent "service")
 (#fact! "app" "role" "server"))

; api := r.Group("/api", auth)
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression
     function: (selector_expression operand: (identifier) @parent field: (field_identifier) @_group)
     arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content)? @prefix))))) @fact
 (#eq? @_group "Group")
 (#fact! "app" "role" "router"))
; r.Route("/api", func(r chi.Router) { … })
((call_expression
   function: (selector_expression operand: (identifier) @parent field: (field_identifier) @_route)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content)? @prefix)
     . (func_literal parameters: (parameter_list . (parameter_declaration name: (identifier) @name))) @fact))
 (#eq? @_route "Route")
 (#fact! "app" "role" "router" "scoped" "true"))
; r.Group(func(r chi.Router) { … })
((call_expression
   function: (selector_expression operand: (identifier) @parent field: (field_identifier) @_group)
   arguments: (argument_list
     . (func_literal parameters: (parameter_list . (parameter_declaration name: (identifier) @name))) @fact))
 (#eq? @_group "Group")
 (#fact! "app" "role" "router" "scoped" "true"))

; func registerRoutes(r *gin.Engine): given an app by its caller
((function_declaration
   name: (identifier) @function
   parameters: (parameter_list (parameter_declaration name: (identifier) @name type: [
     (pointer_type (qualified_type) @_type) (qualified_type) @_type]))) @fact
 (#any-of? @_type "gin.Engine" "gin.RouterGroup" "gin.IRouter" "gin.IRoutes")
 (#fact! "app" "framework" "gin" "role" "router" "scoped" "true"))
((function_declaration
   name: (identifier) @function
   parameters: (parameter_list (parameter_declaration name: (identifier) @name type: [
     (pointer_type (qualified_type) @_type) (qualified_type) @_type]))) @fact
 (#any-of? @_type "chi.Router" "chi.Mux")
 (#fact! "app" "framework" "chi" "role" "router" "scoped" "true"))
((function_declaration
   name: (identifier) @function
   parameters: (parameter_list (parameter_declaration name: (identifier) @name type: (pointer_type (qualified_type) @_type)))) @fact
 (#any-of? @_type "http.ServeMux")
 (#fact! "app" "framework" "nethttp" "role" "router" "scoped" "true"))
((method_declaration
   name: (field_identifier) @function
   parameters: (parameter_list (parameter_declaration name: (identifier) @name type: [
     (pointer_type (qualified_type) @_type) (qualified_type) @_type]))) @fact
 (#any-of? @_type "gin.Engine" "gin.RouterGroup" "gin.IRouter" "chi.Router" "chi.Mux" "http.ServeMux")
 (#fact! "app" "role" "router" "scoped" "true"))
; registerRoutes(r, db) · handlers.Register(api)
((call_expression
   function: [(identifier) @child (selector_expression field: (field_identifier) @child)]
   arguments: (argument_list . (identifier) @router)) @fact
 (#in? @router "router-name")
 (#match? @child "(?i)rout|register|setup|mount|handler|api")
 (#fact! "mount"))
; r.Mount("/users", users)
((call_expression
   function: (selector_expression operand: (identifier) @router field: (field_identifier) @_mount)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @prefix)
     . [(identifier) @child (call_expression function: (identifier) @child)])) @fact
 (#eq? @_mount "Mount")
 (#fact! "mount"))
