; const app = new Elysia().use(cors()).get("/", …).listen(3000): a chain, routes and all
((_ (variable_declarator name: (identifier) @name value: [(call_expression) (new_expression)] @_chain)) @fact
 (#match? @_chain "^new Elysia\\b")
 (#fact! "app" "framework" "elysia" "role" "app"))
((expression_statement (call_expression) @_chain) @fact
 (#match? @_chain "^new Elysia\\b")
 (#fact! "app" "framework" "elysia" "role" "app" "name" ""))
((_ (variable_declarator name: (identifier) @name value: (call_expression) @_chain)) @fact
 (#match? @_chain "^new Hono(<[^>]*>)?\\([^)]*\\)\\s*\\.(get|post|put|patch|delete|use|route)\\(")
 (#fact! "app" "framework" "hono" "role" "app"))

; .post("/x", handler, { body }) behind another call of the chain
((call_expression
   function: (member_expression object: [(call_expression) (new_expression)] property: (property_identifier) @method @fact)
   arguments: (arguments . (string (string_fragment) @path) . [(arrow_function) (function_expression) (identifier)] @handler))
 (#any-of? @method "get" "post" "put" "patch" "delete")
 (#match? @path "^/")
 (#fact! "route"))
; app.post("/x", handler, { body: t.Object({ … }), beforeHandle: guard })
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @method)
   arguments: (arguments . (string (string_fragment) @path) . [(arrow_function) (function_expression) (identifier)] @handler . (object) .)) @fact
 (#any-of? @method "get" "post" "put" "patch" "delete")
 (#match? @path "^/")
 (#fact! "route"))
; { body: t.Object({ … }) }
((pair key: (property_identifier) @library value: (call_expression function: (member_expression object: (identifier) @_t))) @fact
 (#eq? @library "body")
 (#eq? @_t "t")
 (#fact! "validator"))
