; Servers of nginx: what they listen on, whom they answer, and whether they send people on.
((block name: (name) @_server body: (body)) @fact
  (#eq? @_server "server")
  (#fact! "nginx_server"))
((directive name: (name) @_listen argument: (word) @port) @fact
  (#eq? @_listen "listen") (#not-match? @port "^\\[") (#part! @port "(?:^|:)([0-9]+)$")
  (#fact! "nginx_listen"))
((directive name: (name) @_listen argument: (word) @port) @fact
  (#eq? @_listen "listen") (#match? @port "^\\[") (#part! @port "(?:^|:)([0-9]+)$")
  (#fact! "nginx_listen" "family" "IPv6"))
((directive name: (name) @_name argument: (word) @name) @fact @text
  (#eq? @_name "server_name") (#match? @name "^[\\w*-]+(\\.[\\w-]+)*\\.[a-z]{2,}$") (#not-match? @name "(localhost|\\.local|\\.test|\\.internal|example\\.)")
  (#fact! "nginx_name"))
((directive name: (name) @directive) @fact
  (#any-of? @directive "proxy_pass" "root" "fastcgi_pass" "uwsgi_pass" "grpc_pass" "try_files")
  (#fact! "nginx_serves"))
((directive name: (name) @_return) @fact
  (#any-of? @_return "return" "rewrite") (#match? @fact "https://")
  (#fact! "nginx_redirect"))
; What a server takes from another file may be the redirect.
((directive name: (name) @_include argument: (word) @_path) @fact
  (#eq? @_include "include") (#not-match? @_path "mime\\.types|(fastcgi|uwsgi|scgi|proxy)_params")
  (#fact! "nginx_include"))
; Whoever gives out certificates asks here, without encryption.
((block name: (name) @_location argument: (word) @_path) @fact
  (#eq? @_location "location") (#match? @_path "acme-challenge")
  (#fact! "nginx_acme"))
; A proxy in front of it says what the visitor used.
((variable) @fact
  (#eq? @fact "$http_x_forwarded_proto")
  (#fact! "nginx_forwarded"))
