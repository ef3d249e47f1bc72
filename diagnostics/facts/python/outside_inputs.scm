; What comes from the request beside its body: parameters of handlers that hold text, headers, forms of a page.

; @app.get("/notes/{name}") def read(name: str, q: str | None = None)
((decorated_definition
   (decorator (call function: (attribute attribute: (identifier) @_method)))
   definition: (function_definition parameters: (parameters [
     (identifier) @name @fact
     (typed_parameter . (identifier) @name type: (type) @_type) @fact
     (typed_default_parameter name: (identifier) @name type: (type) @_type) @fact
     (default_parameter name: (identifier) @name value: [(string) (none)]) @fact])))
 (#any-of? @_method "get" "post" "put" "patch" "delete" "route" "api_route")
 (#match? @_type "\\bstr\\b|HttpUrl|AnyUrl")
 (#not-any-of? @name "self" "request" "db" "session" "user" "current_user")
 (#fact! "outside_input" "what" "parameter"))
; a parameter whose fields are texts: def fetch(body: FetchIn)
((decorated_definition
   (decorator (call function: (attribute attribute: (identifier) @_method)))
   definition: (function_definition parameters: (parameters
     (typed_parameter . (identifier) @name type: (type (identifier) @_type)) @fact)))
 (#any-of? @_method "post" "put" "patch")
 (#match? @_type "^[A-Z]")
 (#not-any-of? @_type "Request" "Response" "Session" "AsyncSession" "UploadFile" "BackgroundTasks" "User" "WebSocket")
 (#fact! "outside_input" "what" "parameter"))
((attribute object: [(identifier) @_request (attribute attribute: (identifier) @_request)] attribute: (identifier) @_read) @fact
 (#eq? @_request "request")
 (#any-of? @_read "headers" "cookies" "path_params" "view_args" "query_string")
 (#fact! "outside_input" "what" "headers"))
((call function: (attribute object: (identifier) @_st attribute: (identifier) @_input)) @fact
 (#eq? @_st "st")
 (#any-of? @_input "text_input" "text_area" "chat_input")
 (#fact! "outside_input" "what" "form"))
; int(x) · float(x) · UUID(x) · sql.Identifier(x) · shlex.quote(x)
((call function: [(identifier) @_call (attribute attribute: (identifier) @_call)]) @fact
 (#any-of? @_call "int" "float" "bool" "UUID" "Identifier" "quote" "quote_ident" "escape" "urlencode" "quote_plus" "len")
 (#fact! "coercion"))
; if column not in ALLOWED: … · if urlparse(url).hostname not in HOSTS:
((if_statement condition: (_) @fact)
 (#match? @fact "\\b(not )?in\\b|startswith\\(|endswith\\(|fullmatch|re\\.match|isalnum|isidentifier|(?i)is_?(allowed|valid|safe|public)|allow_?list")
 (#fact! "allow_check"))
((call function: [(identifier) @_call (attribute attribute: (identifier) @_call)]) @fact
 (#match? @_call "(?i)^(assert|ensure|validate|check|verify|require|is)_?\\w*(url|host|public|safe|allowed|identifier|column)")
 (#fact! "allow_check"))
; what such a function gives back
((call function: [(identifier) @_call (attribute attribute: (identifier) @_call)]) @fact
 (#match? @_call "(?i)^(assert|ensure|validate|check|verify|require|safe|sanitize|clean)_?\\w*(url|host|public|uuid|identifier|column)")
 (#fact! "coercion"))
