; not typescript tsx
; A function that is given the app: (app) => { app.get(…) } · async function routes(fastify, options) { … }
([(function_declaration name: (identifier) @function parameters: (formal_parameters . (identifier) @name))
  (function_expression parameters: (formal_parameters . (identifier) @name))
  (arrow_function parameters: (formal_parameters . (identifier) @name))] @fact
 (#any-of? @name "app" "fastify" "server" "router" "instance" "api")
 (#fact! "app" "role" "router" "scoped" "true"))
((arrow_function parameter: (identifier) @name) @fact
 (#any-of? @name "app" "fastify" "server" "router" "instance" "api")
 (#fact! "app" "role" "router" "scoped" "true"))
; (res, options) => { … }: what is given by a caller hides what has the same name
((formal_parameters (identifier) @name @fact)
 (#match? @name "(?i)(options|opts|settings|config)$")
 (#fact! "binding" "kind" "parameter"))
