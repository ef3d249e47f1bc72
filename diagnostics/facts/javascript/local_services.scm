; app.listen(3000, "127.0.0.1") · app.listen({ port, host: "localhost" }): only this machine reaches it
((call_expression
   function: (member_expression property: (property_identifier) @_listen)
   arguments: (arguments (_) . (string (string_fragment) @_host))) @fact
 (#eq? @_listen "listen")
 (#any-of? @_host "127.0.0.1" "localhost" "::1")
 (#fact! "local_service"))
((call_expression
   function: [(identifier) @_listen (member_expression property: (property_identifier) @_listen)]
   arguments: (arguments (object (pair key: (property_identifier) @_key value: (string (string_fragment) @_host))))) @fact
 (#any-of? @_listen "listen" "serve")
 (#any-of? @_key "host" "hostname")
 (#any-of? @_host "127.0.0.1" "localhost" "::1")
 (#fact! "local_service"))
