; Apps behind a proxy: what they read of the visitor, and whom they believe.

; request.remote_addr · request.client.host · request.base_url
((attribute object: (identifier) @_request attribute: (identifier) @what) @fact
 (#eq? @_request "request")
 (#any-of? @what "remote_addr" "url_root" "host_url" "base_url" "is_secure" "build_absolute_uri")
 (#fact! "client_address"))
((attribute object: (attribute object: (identifier) @_request attribute: (identifier) @_client) attribute: (identifier) @what) @fact
 (#eq? @_request "request")
 (#eq? @_client "client")
 (#eq? @what "host")
 (#fact! "client_address"))
((attribute object: (identifier) @_request attribute: (identifier) @what) @fact
 (#eq? @_request "request")
 (#eq? @what "url_for")
 (#fact! "client_address"))
; url_for("reset", _external=True)
((keyword_argument name: (identifier) @what value: (true)) @fact
 (#eq? @what "_external")
 (#fact! "client_address"))

; app.wsgi_app = ProxyFix(app.wsgi_app) · app.add_middleware(ProxyHeadersMiddleware)
((call function: (identifier) @_fix) @fact
 (#eq? @_fix "ProxyFix")
 (#fact! "proxy_trust"))
((call
   function: (attribute attribute: (identifier) @_add)
   arguments: (argument_list . (identifier) @_fix)) @fact
 (#eq? @_add "add_middleware")
 (#eq? @_fix "ProxyHeadersMiddleware")
 (#fact! "proxy_trust"))
((assignment left: (identifier) @_setting) @fact
 (#eq? @_setting "SECURE_PROXY_SSL_HEADER")
 (#fact! "proxy_trust"))
((keyword_argument name: (identifier) @_setting) @fact
 (#any-of? @_setting "proxy_headers" "forwarded_allow_ips")
 (#fact! "proxy_trust"))
