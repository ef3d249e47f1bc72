; w.Header().Set("X-Frame-Options", "DENY")
((interpreted_string_literal (interpreted_string_literal_content) @_name) @fact
 (#match? @_name "(?i)^(content-security-policy(-report-only)?|x-content-type-options|x-frame-options|strict-transport-security)$")
 (#fact! "security_header"))
((call_expression function: (selector_expression) @_call) @fact
 (#any-of? @_call "secure.New" "helmet.New" "middleware.Secure")
 (#fact! "security_header"))
; c.HTML(200, "index.html", data) · tmpl.ExecuteTemplate(w, …) · http.FileServer(http.Dir("dist"))
((call_expression function: (selector_expression field: (field_identifier) @_render)) @fact
 (#any-of? @_render "HTML" "ExecuteTemplate" "LoadHTMLGlob" "FileServer" "StaticFS")
 (#fact! "html_page"))
