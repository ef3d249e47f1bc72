; response.headers["X-Frame-Options"] = "DENY"
((string (string_content) @_name) @fact
 (#match? @_name "(?i)^(content-security-policy(-report-only)?|x-content-type-options|x-frame-options|strict-transport-security|django\\.middleware\\.security\\.SecurityMiddleware)$")
 (#fact! "security_header"))
((call function: (identifier) @_call) @fact
 (#eq? @_call "Talisman")
 (#fact! "security_header"))
; render_template("index.html") · Jinja2Templates(…) · HTMLResponse(…)
((call function: [(identifier) @_render (attribute attribute: (identifier) @_render)]) @fact
 (#any-of? @_render "render_template" "TemplateResponse" "HTMLResponse" "Jinja2Templates" "render" "send_from_directory" "StaticFiles")
 (#fact! "html_page"))
