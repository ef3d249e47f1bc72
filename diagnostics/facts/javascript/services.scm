; Processes: where they listen, and how they end.

; app.listen(3000) · app.listen(port, host) · app.listen({ port }) · http.createServer(app).listen(3000)
((call_expression
   function: (member_expression
     object: [
       (identifier) @app
       (call_expression arguments: (arguments (identifier) @app .))
     ] @callee
     property: (property_identifier) @_listen)
   arguments: (arguments . [
     (number) @port
     (identifier) @port_name
     (string) @port_expression (member_expression) @port_expression (binary_expression) @port_expression
     (call_expression) @port_expression (ternary_expression) @port_expression (unary_expression) @port_expression
     (template_string) @port_expression (parenthesized_expression) @port_expression (subscript_expression) @port_expression
     (object (pair key: (property_identifier) @_port value: [
       (number) @port
       (identifier) @port_name
       (string) @port_expression (member_expression) @port_expression (binary_expression) @port_expression
       (call_expression) @port_expression (ternary_expression) @port_expression (unary_expression) @port_expression
       (template_string) @port_expression (parenthesized_expression) @port_expression (subscript_expression) @port_expression
     ]))
     (object (shorthand_property_identifier) @_port @port_name)
   ])) @fact
 (#eq? @_listen "listen")
 (#eq? @_port "port")
 (#in? @app "server-name")
 (#fact! "listen"))

; serve({ fetch: app.fetch, port: 3000 }) · Bun.serve({ port, fetch }) · Deno.serve({ port: 8000 }, handler)
((call_expression
   function: [(identifier) (member_expression)] @callee
   arguments: (arguments . (object (pair key: (property_identifier) @_port value: [
     (number) @port
     (identifier) @port_name
     (member_expression) @port_expression (binary_expression) @port_expression (call_expression) @port_expression
     (ternary_expression) @port_expression (unary_expression) @port_expression
   ])))) @fact
 (#any-of? @callee "serve" "Bun.serve" "Deno.serve")
 (#eq? @_port "port")
 (#fact! "listen" "api" "serve"))
((call_expression
   function: [(identifier) (member_expression)] @callee
   arguments: (arguments . (object (shorthand_property_identifier) @port_name))) @fact
 (#any-of? @callee "serve" "Bun.serve" "Deno.serve")
 (#eq? @port_name "port")
 (#fact! "listen" "api" "serve"))

; export default { port: 3000, fetch: app.fetch }
((export_statement value: (object (pair key: (property_identifier) @_port value: [
   (number) @port
   (identifier) @port_name
   (member_expression) @port_expression (binary_expression) @port_expression (call_expression) @port_expression
 ]))) @fact
 (#eq? @_port "port")
 (#fact! "listen" "api" "export"))

; What the listen call is part of: a statement of its own, or `const server = app.listen(…)`.
((expression_statement (call_expression function: [
   (member_expression property: (property_identifier) @_call)
   (identifier) @_call
 ])) @fact
 (#any-of? @_call "listen" "serve")
 (#fact! "listen_statement" "form" "call"))
((expression_statement (await_expression (call_expression function: (member_expression property: (property_identifier) @_call)))) @fact
 (#eq? @_call "listen")
 (#fact! "listen_statement" "form" "await"))
((_ (variable_declarator
   name: (identifier) @server
   value: (call_expression function: [
     (member_expression property: (property_identifier) @_call)
     (identifier) @_call
   ]))) @fact
 (#any-of? @_call "listen" "serve")
 (#fact! "listen_statement" "form" "bound"))
; if (require.main === module) app.listen(3000): no place for a declaration
((if_statement consequence: (expression_statement
   (call_expression function: (member_expression property: (property_identifier) @_listen))) @fact)
 (#eq? @_listen "listen")
 (#fact! "bare_branch"))

; The server object: const server = app.listen(…) · const server = http.createServer(app)
((variable_declarator
   name: (identifier) @name
   value: (call_expression function: [
     (identifier) @_make
     (member_expression property: (property_identifier) @_make)
   ])) @fact
 (#any-of? @_make "listen" "serve" "createServer")
 (#fact! "http_server"))

; process.on("SIGTERM", …) · ["SIGINT", "SIGTERM"].forEach(…) · app.enableShutdownHooks()
((call_expression
   function: (member_expression object: (identifier) @_process property: (property_identifier) @_on)
   arguments: (arguments . (string (string_fragment) @signal))) @fact
 (#any-of? @_process "process" "Deno")
 (#any-of? @_on "on" "once" "addListener" "addSignalListener")
 (#any-of? @signal "SIGTERM" "SIGINT")
 (#fact! "shutdown_hook"))
((array (string (string_fragment) @signal)) @fact
 (#eq? @signal "SIGTERM")
 (#fact! "shutdown_hook"))
((call_expression function: [
   (identifier) @library
   (member_expression property: (property_identifier) @library)
 ]) @fact
 (#in? @library "shutdown-call")
 (#fact! "shutdown_hook"))
