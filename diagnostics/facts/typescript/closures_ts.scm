; A function that is given the app: (app: Express) => { app.get(…) }
([(function_declaration name: (identifier) @function parameters: (formal_parameters . (required_parameter pattern: (identifier) @name)))
  (function_expression parameters: (formal_parameters . (required_parameter pattern: (identifier) @name)))
  (arrow_function parameters: (formal_parameters . (required_parameter pattern: (identifier) @name)))] @fact
 (#any-of? @name "app" "fastify" "server" "router" "instance" "api")
 (#fact! "app" "role" "router" "scoped" "true"))
; (res: Response, options: CookieOptions) => { … }
((formal_parameters [(required_parameter pattern: (identifier) @name @fact) (optional_parameter pattern: (identifier) @name @fact)])
 (#match? @name "(?i)(options|opts|settings|config)$")
 (#fact! "binding" "kind" "parameter"))
