; res.setHeader("X-Frame-Options", "DENY") · { key: "Content-Security-Policy", value } · helmet()
((string (string_fragment) @_name) @fact
 (#match? @_name "(?i)^(content-security-policy(-report-only)?|x-content-type-options|x-frame-options|strict-transport-security)$")
 (#fact! "security_header"))
((call_expression function: (identifier) @_call) @fact
 (#any-of? @_call "helmet" "secureHeaders" "fastifyHelmet")
 (#fact! "security_header"))
; kit: { csp: { … } } of svelte.config.js
((pair key: (property_identifier) @_csp value: (object)) @fact
 (#path? "svelte.config.*" "**/svelte.config.*")
 (#eq? @_csp "csp")
 (#fact! "security_header"))

; Pages are answered, not only data: res.render("index") · res.sendFile(…) · express.static("dist")
((call_expression function: (member_expression property: (property_identifier) @_render)) @fact
 (#any-of? @_render "render" "sendFile" "view" "html")
 (#fact! "html_page"))
((call_expression
   function: [(identifier) @_static (member_expression property: (property_identifier) @_static)]
   arguments: (arguments . (_) @_folder)) @fact
 (#any-of? @_static "static" "serveStatic" "fastifyStatic")
 (#match? @_folder "(?i)dist|public|build|client|www|web|static")
 (#fact! "html_page"))

; next.config.mjs: export default { … } · const nextConfig = { … }: where headers() goes
((export_statement value: (object) @options) @fact
 (#path? "next.config.*" "**/next.config.*")
 (#no-text! @options)
 (#fact! "next_config"))
((_ (variable_declarator name: (identifier) @_name value: (object) @options)) @fact
 (#path? "next.config.*" "**/next.config.*")
 (#match? @_name "(?i)config$")
 (#no-text! @options)
 (#fact! "next_config"))
((assignment_expression left: (member_expression) @_exports right: (object) @options) @fact
 (#path? "next.config.*" "**/next.config.*")
 (#eq? @_exports "module.exports")
 (#no-text! @options)
 (#fact! "next_config"))
