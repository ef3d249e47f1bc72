; console.log(…)
((call_expression function: (member_expression object: (identifier) @_console property: (property_identifier) @method)) @fact
 (#eq? @_console "console")
 (#any-of? @method "log" "error" "warn" "info" "debug")
 (#fact! "console_call"))
; Fastify({ logger: true }) · new Logger("Users") of Nest
((pair key: (property_identifier) @_logger value: (_) @_value) @fact
 (#eq? @_logger "logger")
 (#not-eq? @_value "false")
 (#fact! "logger"))
((new_expression constructor: (identifier) @_logger) @fact
 (#match? @_logger "Logger$")
 (#fact! "logger"))
