; What comes from the request beside its body: addresses, parameters, headers. Dangerous only where a text is by itself.
((member_expression object: [(identifier) (member_expression)] @_request property: (property_identifier) @what) @fact
 (#any-of? @_request "req" "request" "ctx.request" "ctx" "event")
 (#any-of? @what "query" "params" "headers" "cookies" "queryStringParameters" "pathParameters")
 (#fact! "outside_input"))
((call_expression function: (member_expression object: (_) @_of property: (property_identifier) @_get)) @fact
 (#match? @_of "(?i)^(c|ctx)\\.req$|searchParams$|^(search_?)?params$|formData$|^form$|^(req|request)\\.headers$|^headers\\(\\)$")
 (#any-of? @_get "query" "param" "header" "get" "getAll" "queries")
 (#fact! "outside_input" "what" "query"))
; export default async function Page({ params, searchParams }) · GET(request, { params })
((object_pattern [(shorthand_property_identifier_pattern) @name @fact])
 (#any-of? @name "searchParams" "params")
 (#path? "**/app/**" "app/**")
 (#fact! "outside_input" "what" "query"))
; const input = Schema.parse(req.body): its shape is checked, its texts say what they like
; Number(x) · parseInt(x, 10) · encodeURIComponent(x) · escapeId(x)
((call_expression function: [(identifier) @_call (member_expression property: (property_identifier) @_call)]) @fact
 (#any-of? @_call "Number" "parseInt" "parseFloat" "BigInt" "Boolean" "escapeId" "escape" "escapeIdentifier" "escapeLiteral" "encodeURIComponent" "ident" "identifier" "isUUID" "quoteIdent")
 (#fact! "coercion"))
((unary_expression operator: ["+" "!"]) @fact
 (#fact! "coercion"))
; if (!ALLOWED.includes(column)) return … · if (!hosts.has(url.hostname)) throw … · Object.keys(columns).includes(x)
((if_statement condition: (parenthesized_expression) @fact)
 (#match? @fact "\\.(includes|has|hasOwn|some|indexOf|test|match|endsWith|startsWith)\\(|\\bin\\b|(?i)is_?(allowed|valid|safe|public)|allow_?list|white_?list")
 (#fact! "allow_check"))
((call_expression function: [(identifier) @_call (member_expression property: (property_identifier) @_call)]) @fact
 (#match? @_call "(?i)^(assert|ensure|validate|check|verify|require|is)_?\\w*(url|host|public|safe|allowed|uuid|identifier|column)")
 (#fact! "allow_check"))
((call_expression
   function: (member_expression property: (property_identifier) @_includes)
   arguments: (arguments . (identifier) .)) @fact
 (#any-of? @_includes "includes" "has")
 (#fact! "allow_check"))
; what such a function gives back
((call_expression function: [(identifier) @_call (member_expression property: (property_identifier) @_call)]) @fact
 (#match? @_call "(?i)^(assert|ensure|validate|check|verify|require|safe|sanitize|clean)_?\\w*(url|host|public|uuid|identifier|column)")
 (#fact! "coercion"))
