; Apps behind a proxy: what they read of the visitor, and whom they believe.

; app.set("trust proxy", 1) · app.enable("trust proxy")
((call_expression
   function: (member_expression property: (property_identifier) @_set)
   arguments: (arguments . (string (string_fragment) @_setting))) @fact
 (#any-of? @_set "set" "enable" "disable")
 (#eq? @_setting "trust proxy")
 (#fact! "proxy_trust"))
; Fastify({ trustProxy: 1 }) · rateLimit({ keyGenerator: … })
((pair key: (property_identifier) @_key) @fact
 (#any-of? @_key "trustProxy" "keyGenerator" "proxyIpHeader" "subdomainOffset")
 (#fact! "proxy_trust"))
((method_definition name: (property_identifier) @_key) @fact
 (#eq? @_key "keyGenerator")
 (#fact! "proxy_trust"))
; app.proxy = true
((assignment_expression left: (member_expression property: (property_identifier) @_key) right: (true)) @fact
 (#eq? @_key "proxy")
 (#fact! "proxy_trust"))

; req.ip · req.protocol
((member_expression object: (identifier) @_request property: (property_identifier) @what) @fact
 (#any-of? @_request "req" "request")
 (#any-of? @what "ip" "ips" "protocol" "secure" "hostname")
 (#fact! "client_address"))
