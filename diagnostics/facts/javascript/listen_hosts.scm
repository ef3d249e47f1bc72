; app.listen(3000, "localhost") · serve({ port, hostname: "127.0.0.1" })
((call_expression
   function: (member_expression object: (_) @app property: (property_identifier) @_listen)
   arguments: (arguments . (_) . (string (string_fragment) @host))) @fact
 (#eq? @_listen "listen")
 (#fact! "listen_host"))
((call_expression
   function: [(member_expression property: (property_identifier) @_listen) (identifier) @_listen]
   arguments: (arguments . (object (pair key: (property_identifier) @_host value: (string (string_fragment) @host))))) @fact
 (#any-of? @_listen "listen" "serve") (#any-of? @_host "host" "hostname")
 (#fact! "listen_host"))
; { host: process.env.HOST }, { host }: known, whatever it is
((call_expression
   function: [(member_expression property: (property_identifier) @_listen) (identifier) @_listen]
   arguments: (arguments . (object [
     (pair key: (property_identifier) @_host)
     (shorthand_property_identifier) @_host
     (spread_element) @_spread
   ]))) @fact
 (#any-of? @_listen "listen" "serve") (#any-of? @_host "host" "hostname")
 (#fact! "listen_host" "given" "true"))

; const app = Fastify(…): its listen() means localhost by itself
((call_expression
   function: (member_expression object: (identifier) @app property: (property_identifier) @_listen)
   arguments: (arguments . (object) @options)) @fact
 (#eq? @_listen "listen")
 (#fact! "fastify_listen"))
