; Routes by decorator: the whole function is the route, so that what guards it is inside.

; @app.get("/notes") · @router.post("/")
((decorated_definition
   (decorator (call
     function: (attribute object: (identifier) @router attribute: (identifier) @method)
     arguments: (argument_list . (string (string_content)? @path))))
   definition: (function_definition name: (identifier) @handler)) @fact
 (#any-of? @method "get" "post" "put" "patch" "delete" "head" "options")
 (#fact! "route"))
((decorated_definition
   (decorator (call
     function: (attribute object: (identifier) @router attribute: (identifier) @method)
     arguments: (argument_list . (keyword_argument name: (identifier) @_path value: (string (string_content) @path)))))
   definition: (function_definition name: (identifier) @handler)) @fact
 (#any-of? @method "get" "post" "put" "patch" "delete" "head" "options")
 (#eq? @_path "path")
 (#fact! "route"))

; @app.route("/notes") answers GET; @app.route("/notes", methods=["GET", "POST"]) is a route for each
((decorated_definition
   (decorator (call
     function: (attribute object: (identifier) @router attribute: (identifier) @_route)
     arguments: (argument_list . (string (string_content) @path) .)))
   definition: (function_definition name: (identifier) @handler)) @fact
 (#eq? @_route "route")
 (#fact! "route" "method" "get"))
((decorated_definition
   (decorator (call
     function: (attribute object: (identifier) @router attribute: (identifier) @_route)
     arguments: (argument_list
       . (string (string_content) @path)
       (keyword_argument name: (identifier) @_methods value: [
         (list (string (string_content) @method))
         (tuple (string (string_content) @method))
         (set (string (string_content) @method))]))))
   definition: (function_definition name: (identifier) @handler)) @fact
 (#eq? @_route "route")
 (#eq? @_methods "methods")
 (#fact! "route"))

; app.add_url_rule("/notes", "notes", list_notes) · app.add_api_route("/notes", list_notes)
((call
   function: (attribute object: (identifier) @router attribute: (identifier) @_add)
   arguments: (argument_list
     . (string (string_content) @path)
     (keyword_argument name: (identifier) @_view value: (_) @handler))) @fact
 (#eq? @_add "add_url_rule")
 (#eq? @_view "view_func")
 (#fact! "route"))
((call
   function: (attribute object: (identifier) @router attribute: (identifier) @_add)
   arguments: (argument_list . (string (string_content) @path) . (_) . (identifier) @handler)) @fact
 (#eq? @_add "add_url_rule")
 (#fact! "route"))
((call
   function: (attribute object: (identifier) @router attribute: (identifier) @_add)
   arguments: (argument_list . (string (string_content) @path) . (identifier) @handler)) @fact
 (#eq? @_add "add_api_route")
 (#fact! "route"))

; What guards a route: decorators, Depends(…) and Security(…), and types that stand for them.
((decorator [
   (identifier) @name
   (attribute) @name
   (call function: [(identifier) (attribute)] @name)]) @fact
 (#not-match? @name "\\.(get|post|put|patch|delete|head|options|route|api_route|websocket)$")
 (#fact! "route_argument"))
((call function: (identifier) @_depends arguments: (argument_list . [(identifier) @name (attribute) @name (call function: (_) @name)])) @fact
 (#any-of? @_depends "Depends" "Security")
 (#fact! "route_argument"))
((typed_parameter type: (type (identifier) @name)) @fact
 (#in? @name "auth-guard")
 (#fact! "route_argument"))

; app.add_middleware(SlowAPIMiddleware) · @app.before_request · @app.middleware("http")
((call
   function: (attribute object: (identifier) @router attribute: (identifier) @_add)
   arguments: (argument_list . [(identifier) (attribute)] @name)) @fact
 (#any-of? @_add "add_middleware" "before_request")
 (#fact! "middleware" "anywhere" "true"))
((decorated_definition
   (decorator [
     (attribute object: (identifier) @router attribute: (identifier) @_hook)
     (call function: (attribute object: (identifier) @router attribute: (identifier) @_hook))])
   definition: (function_definition name: (identifier) @name)) @fact
 (#any-of? @_hook "before_request" "middleware")
 (#fact! "middleware" "anywhere" "true"))
