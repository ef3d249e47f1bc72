; const app = fastify() · Fastify({ logger: true }) · require("fastify")()
((_ (variable_declarator
   name: (identifier) @name
   value: (call_expression
     function: [
       (identifier) @_constructor
       (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @_constructor)))
     ]))) @fact
 (#any-of? @_constructor "fastify" "Fastify")
 (#eq? @_require "require")
 (#fact! "app" "framework" "fastify" "role" "app"))

; app.route({ method: "POST", url: "/x", handler })
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_route)
   arguments: (arguments . (object
     . (pair key: (property_identifier) @_method value: (string (string_fragment) @method))
     . (pair key: (property_identifier) @_url value: (string (string_fragment) @path))))) @fact
 (#eq? @_route "route")
 (#eq? @_method "method")
 (#any-of? @_url "url" "path")
 (#fact! "route"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_route)
   arguments: (arguments . (object
     . (pair key: (property_identifier) @_url value: (string (string_fragment) @path))
     . (pair key: (property_identifier) @_method value: (string (string_fragment) @method))))) @fact
 (#eq? @_route "route")
 (#eq? @_method "method")
 (#any-of? @_url "url" "path")
 (#fact! "route"))

; app.post("/x", { … }, handler) · app.post("/x", handler): where a schema goes
((call_expression
   function: (member_expression object: (identifier) property: (property_identifier) @_method)
   arguments: (arguments . (string) . (object) @route_options @fact . (_) .))
 (#any-of? @_method "post" "put" "patch" "delete")
 (#no-text! @route_options)
 (#fact! "route_part"))
((call_expression
   function: (member_expression object: (identifier) property: (property_identifier) @_method)
   arguments: (arguments . (string) @path_text @fact . [(arrow_function) (function_expression) (identifier) (member_expression)] .))
 (#any-of? @_method "post" "put" "patch" "delete")
 (#fact! "route_part"))

; { preHandler: auth } · { onRequest: [auth, limit()] }
((pair
   key: (property_identifier) @_hook
   value: [
     (identifier) @name @fact
     (member_expression) @name @fact
     (call_expression function: (_) @name) @fact
     (array [(identifier) @name @fact (member_expression) @name @fact (call_expression function: (_) @name) @fact])
   ])
 (#any-of? @_hook "onRequest" "preHandler" "preValidation" "preParsing" "beforeHandle")
 (#fact! "route_argument"))

; { schema: { body: … } } · { schema }
((pair
   key: (property_identifier) @library
   value: (object (pair key: (property_identifier) @_part))) @fact
 (#eq? @library "schema")
 (#eq? @_part "body")
 (#fact! "validator"))
((pair key: (property_identifier) @library value: [(identifier) (member_expression) (call_expression)]) @fact
 (#eq? @library "schema")
 (#fact! "validator"))
((object (shorthand_property_identifier) @library @fact)
 (#eq? @library "schema")
 (#fact! "validator"))

; { config: { rateLimit: { max: 5 } } }
((pair key: (property_identifier) @library value: (object)) @fact
 (#eq? @library "rateLimit")
 (#fact! "limiter"))

; app.addHook("onRequest", authenticate)
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_add)
   arguments: (arguments . (string (string_fragment) @_hook) .
     [(identifier) @name (member_expression) @name (call_expression function: (_) @name)])) @fact
 (#eq? @_add "addHook")
 (#any-of? @_hook "onRequest" "preHandler" "preValidation")
 (#fact! "middleware"))

; app.register(routes, { prefix: "/api" }) · app.register(helmet)
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_register)
   arguments: (arguments . (identifier) @child @name)) @fact
 (#eq? @_register "register")
 (#fact! "middleware" "anywhere" "true"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_register)
   arguments: (arguments
     . (identifier) @child
     . (object (pair key: (property_identifier) @_prefix value: (string (string_fragment) @prefix))))) @fact
 (#eq? @_register "register")
 (#eq? @_prefix "prefix")
 (#fact! "mount"))
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_register)
   arguments: (arguments
     . [(call_expression arguments: (arguments . (string (string_fragment) @module)))
        (await_expression (call_expression arguments: (arguments . (string (string_fragment) @module))))]
     . (object (pair key: (property_identifier) @_prefix value: (string (string_fragment) @prefix)))?)) @fact
 (#eq? @_register "register")
 (#eq? @_prefix "prefix")
 (#fact! "mount"))
