; Code that only runs while developing, and calls that stay on this machine.
((if_statement condition: (_) @_condition consequence: (_) @fact)
 (#match? @_condition "(?i)^(\\w+\\.)?(is)?_?(dev|debug|development|local)$|== \"(dev|development|local|test)\"|!= \"(prod|production|release)\"|^!\\s*(is)?prod")
 (#fact! "dev_branch"))
((call_expression arguments: (argument_list . (interpreted_string_literal) @_host)) @fact
 (#match? @_host "[\"/@](localhost|127\\.0\\.0\\.1|\\[::1\\]|host\\.docker\\.internal|[\\w.-]+\\.internal)[:/\"]")
 (#fact! "local_target"))
