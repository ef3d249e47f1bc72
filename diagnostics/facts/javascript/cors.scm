; cors() · app.enableCors()
((call_expression
   function: [(identifier) @library (member_expression property: (property_identifier) @library)]
   arguments: (arguments . ")") @arguments) @fact
 (#any-of? @library "cors" "enableCors" "fastifyCors")
 (#fact! "cors" "origin" "any"))

; cors({ … }) · app.enableCors({ … }) · app.register(cors, { … })
((call_expression
   function: [(identifier) @library (member_expression property: (property_identifier) @library)]
   arguments: (arguments . (object) @options)) @fact
 (#any-of? @library "cors" "enableCors" "fastifyCors")
 (#no-text! @options)
 (#fact! "cors" "shape" "object"))
((call_expression
   function: (member_expression property: (property_identifier) @_register)
   arguments: (arguments . (identifier) @library . (object) @options)) @fact
 (#eq? @_register "register")
 (#any-of? @library "cors" "fastifyCors")
 (#no-text! @options)
 (#fact! "cors" "shape" "object"))
((call_expression
   function: (member_expression property: (property_identifier) @_register)
   arguments: (arguments . (identifier) @library .) @arguments) @fact
 (#eq? @_register "register")
 (#any-of? @library "cors" "fastifyCors")
 (#fact! "cors" "origin" "any"))

; const corsOptions = { origin: "*" }
((variable_declarator name: (identifier) @declared value: (object) @options) @fact
 (#match? @declared "(?i)^cors(options|config|settings|opts)?$")
 (#no-text! @options)
 (#fact! "cors" "shape" "declared"))

; NestFactory.create(AppModule, { cors: true })
((pair key: (property_identifier) @library value: (true)) @fact
 (#eq? @library "cors")
 (#fact! "cors" "origin" "any"))

((pair key: (property_identifier) @name value: (_) @value) @fact
 (#any-of? @name "origin" "credentials" "methods")
 (#fact! "cors_option"))
((object (shorthand_property_identifier) @name @value @fact)
 (#any-of? @name "origin" "credentials" "methods")
 (#fact! "cors_option"))
((object (spread_element) @value @fact)
 (#fact! "cors_option" "name" "spread"))

; res.setHeader("Access-Control-Allow-Origin", "*")
((call_expression
   function: (member_expression property: (property_identifier) @_set)
   arguments: (arguments . (string (string_fragment) @_header) . (string (string_fragment) @_any) @value)) @fact
 (#any-of? @_set "setHeader" "header" "set" "append")
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "shape" "header"))
((call_expression
   function: (member_expression property: (property_identifier) @_set)
   arguments: (arguments . (string (string_fragment) @_header) . (_) @value)) @fact
 (#any-of? @_set "setHeader" "header" "set" "append")
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#match? @value "^(req|request)\\.(headers\\.origin|header\\([\"']origin[\"']\\)|get\\([\"']origin[\"']\\)|headers\\[[\"']origin[\"']\\])( \\|\\| [\"']\\*[\"'])?$")
 (#fact! "cors" "origin" "reflect" "shape" "header"))

; { "Access-Control-Allow-Origin": "*" } · { key: "Access-Control-Allow-Origin", value: "*" }
((pair key: (string (string_fragment) @_header) value: (string (string_fragment) @_any) @value) @fact
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "shape" "header"))
((object
   . (pair value: (string (string_fragment) @_header))
   . (pair value: (string (string_fragment) @_any) @value)) @fact
 (#match? @_header "(?i)^access-control-allow-origin$")
 (#eq? @_any "*")
 (#fact! "cors" "origin" "any" "shape" "header"))

; "Access-Control-Allow-Credentials": "true"
((string (string_fragment) @_header) @fact
 (#match? @_header "(?i)^access-control-allow-credentials$")
 (#fact! "cors_credentials"))
