; Where a connection to a database is described: { ssl: { … } }
((pair key: (property_identifier) @_ssl value: (_)) @fact
 (#any-of? @_ssl "ssl" "dialectOptions")
 (#fact! "database_tls"))

; Calls and objects that name this machine or a private one.
((object (pair value: (string (string_fragment) @_host))) @fact
 (#match? @_host "(^|//|@)(localhost|127\\.0\\.0\\.1|\\[::1\\]|host\\.docker\\.internal|[\\w.-]+\\.internal)([:/]|$)")
 (#fact! "local_target"))
((call_expression arguments: (arguments (string (string_fragment) @_host))) @fact
 (#match? @_host "(^|//|@)(localhost|127\\.0\\.0\\.1|\\[::1\\]|host\\.docker\\.internal|[\\w.-]+\\.internal)([:/]|$)")
 (#fact! "local_target"))
