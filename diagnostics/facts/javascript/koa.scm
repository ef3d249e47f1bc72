; const app = new Koa()
((_ (variable_declarator
   name: (identifier) @name
   value: (new_expression constructor: (identifier) @_constructor))) @fact
 (#eq? @_constructor "Koa")
 (#fact! "app" "framework" "koa" "role" "app"))

; const router = new Router({ prefix: "/api" })
((_ (variable_declarator
   name: (identifier) @name
   value: (new_expression constructor: (identifier) @_constructor arguments: (arguments . ")")))) @fact
 (#any-of? @_constructor "Router" "KoaRouter")
 (#fact! "app" "framework" "koa" "role" "router"))
((_ (variable_declarator
   name: (identifier) @name
   value: (new_expression
     constructor: (identifier) @_constructor
     arguments: (arguments . (object (pair key: (property_identifier) @_prefix value: (string (string_fragment) @prefix))))))) @fact
 (#any-of? @_constructor "Router" "KoaRouter")
 (#eq? @_prefix "prefix")
 (#fact! "app" "framework" "koa" "role" "router"))
; app.use(router.routes())
((call_expression
   function: (member_expression object: (identifier) @router property: (property_identifier) @_use)
   arguments: (arguments . (call_expression function: (member_expression
     object: (identifier) @child property: (property_identifier) @_routes)))) @fact
 (#eq? @_use "use")
 (#eq? @_routes "routes")
 (#fact! "mount"))
; if (ctx.path === "/healthz") · if (req.url === "/healthz") · url.pathname === "/healthz": an address without a router
((binary_expression
   left: (member_expression property: (property_identifier) @_path)
   right: (string (string_fragment) @path)) @fact
 (#any-of? @_path "path" "url" "pathname")
 (#match? @path "^/")
 (#fact! "answered_path"))
