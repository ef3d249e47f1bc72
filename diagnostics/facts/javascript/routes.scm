; Calls that make routes look alike in all frameworks: app.post("/x", guard, handler). Which framework it is, and
; whether it is a route at all, the router's declaration tells.

((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @method)
   arguments: (arguments . [(string (string_fragment) @path) (template_string . (string_fragment) @path .)]
     [(arrow_function) (function_expression) (identifier) (member_expression) (call_expression) (array)] @handler .)) @fact
 (#any-of? @method "get" "post" "put" "patch" "delete" "del" "all" "options" "head")
 (#in? @router "router-name")
 (#match? @path "^[/*]")
 (#fact! "route" "shape" "certain"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @method)
   arguments: (arguments . [(string (string_fragment) @path) (template_string . (string_fragment) @path .)]
     [(arrow_function) (function_expression) (identifier) (member_expression) (call_expression) (array)] @handler .)) @fact
 (#any-of? @method "get" "post" "put" "patch" "delete" "del" "all" "options" "head")
 (#not-in? @router "router-name")
 (#fact! "route"))

; router.route("/x").get(list).post(guard, create)
((call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression object: (identifier) @router property: (property_identifier) @_route)
       arguments: (arguments . (string (string_fragment) @path)))
     property: (property_identifier) @method)
   arguments: (arguments (_) @handler .)) @fact
 (#eq? @_route "route")
 (#any-of? @method "get" "post" "put" "patch" "delete" "all")
 (#fact! "route"))
((call_expression
   function: (member_expression
     object: (call_expression function: (member_expression
       object: (call_expression
         function: (member_expression object: (identifier) @router property: (property_identifier) @_route)
         arguments: (arguments . (string (string_fragment) @path)))))
     property: (property_identifier) @method)
   arguments: (arguments (_) @handler .) @fact)
 (#eq? @_route "route")
 (#any-of? @method "get" "post" "put" "patch" "delete" "all")
 (#fact! "route"))

; What stands between the path and the handler.
((call_expression
   function: (member_expression property: (property_identifier) @_method)
   arguments: (arguments . (string)
     [(identifier) @name (member_expression) @name (call_expression function: (_) @name)] @fact . (_)))
 (#any-of? @_method "get" "post" "put" "patch" "delete" "del" "all" "use")
 (#fact! "route_argument"))
((call_expression
   function: (member_expression property: (property_identifier) @_method)
   arguments: (arguments . (string)
     (array [(identifier) @name @fact (member_expression) @name @fact (call_expression function: (_) @name) @fact])))
 (#any-of? @_method "get" "post" "put" "patch" "delete" "del" "all" "use")
 (#fact! "route_argument"))
((call_expression
   function: (member_expression
     object: (call_expression function: (member_expression property: (property_identifier) @_route))
     property: (property_identifier) @_method)
   arguments: (arguments
     [(identifier) @name (member_expression) @name (call_expression function: (_) @name)] @fact . (_)))
 (#eq? @_route "route")
 (#any-of? @_method "get" "post" "put" "patch" "delete" "all")
 (#fact! "route_argument"))

; app.use(helmet()) · app.use("/api", limiter, router) · app.use(["/login", "/register"], limiter)
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments . [(identifier) @name (member_expression) @name (call_expression function: (_) @name)])) @fact
 (#eq? @_use "use")
 (#fact! "middleware"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments
     . [(identifier) (member_expression) (call_expression)]
     . [(identifier) @name (member_expression) @name (call_expression function: (_) @name)])) @fact
 (#eq? @_use "use")
 (#fact! "middleware"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments . (string (string_fragment) @prefix)
     [(identifier) @name (member_expression) @name (call_expression function: (_) @name)])) @fact
 (#eq? @_use "use")
 (#fact! "middleware"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments . (array (string (string_fragment) @prefix)) .
     [(identifier) @name (member_expression) @name (call_expression function: (_) @name)])) @fact
 (#eq? @_use "use")
 (#fact! "middleware"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments . (regex) .
     [(identifier) @name (member_expression) @name (call_expression function: (_) @name)])) @fact
 (#eq? @_use "use")
 (#fact! "middleware"))

; app.use("/api", router) · app.use(router) · app.use("/api", require("./routes")) · registerRoutes(app)
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments . (string (string_fragment) @prefix)
     [(identifier) @child
      (member_expression) @child
      (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module)))] .)) @fact
 (#eq? @_use "use")
 (#eq? @_require "require")
 (#fact! "mount"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments .
     [(identifier) @child
      (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module)))] .)) @fact
 (#eq? @_use "use")
 (#eq? @_require "require")
 (#fact! "mount"))
((call_expression function: (identifier) @child arguments: (arguments . (identifier) @router)) @fact
 (#any-of? @router "app" "fastify" "server" "router" "api")
 (#match? @child "(?i)rout|api|endpoint|register|setup|controller")
 (#fact! "mount"))
