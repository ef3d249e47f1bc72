; const app = new Hono() · new Hono().basePath("/api")
((_ (variable_declarator
   name: (identifier) @name
   value: (new_expression constructor: (identifier) @_constructor))) @fact
 (#any-of? @_constructor "Hono" "OpenAPIHono")
 (#fact! "app" "framework" "hono" "role" "app"))
((_ (variable_declarator
   name: (identifier) @name
   value: (call_expression
     function: (member_expression
       object: (new_expression constructor: (identifier) @_constructor)
       property: (property_identifier) @_base)
     arguments: (arguments . (string (string_fragment) @prefix))))) @fact
 (#any-of? @_constructor "Hono" "OpenAPIHono")
 (#eq? @_base "basePath")
 (#fact! "app" "framework" "hono" "role" "app"))

; app.route("/users", users)
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_route)
   arguments: (arguments . (string (string_fragment) @prefix) . (identifier) @child .)) @fact
 (#eq? @_route "route")
 (#fact! "mount"))
