; What comes from the request: its body. The name it is bound to may be a pattern: `{ email, password }`.
((member_expression object: [(identifier) (member_expression)] @_request property: (property_identifier) @what) @fact
 (#any-of? @_request "req" "request" "ctx.request")
 (#eq? @what "body")
 (#fact! "input"))
((_ (variable_declarator
   name: [(identifier) (object_pattern)] @name
   value: (member_expression object: [(identifier) (member_expression)] @_request property: (property_identifier) @what) @fact)) @statement
 (#any-of? @_request "req" "request" "ctx.request")
 (#eq? @what "body")
 (#no-text! @statement)
 (#fact! "input"))

; const { email } = JSON.parse(req.body)
((_ (variable_declarator
   name: [(identifier) (object_pattern)] @name
   value: (call_expression
     function: (member_expression) @_parse
     arguments: (arguments . (member_expression object: (identifier) @_request property: (property_identifier) @what) .)) @fact)) @statement
 (#eq? @_parse "JSON.parse")
 (#any-of? @_request "req" "request" "event")
 (#eq? @what "body")
 (#no-text! @statement)
 (#fact! "input"))

; await request.json() · await c.req.json() · await request.formData()
((call_expression
   function: (member_expression object: [(identifier) (member_expression)] @_request property: (property_identifier) @_read)
   arguments: (arguments . ")")) @fact
 (#any-of? @_request "req" "request" "c.req" "ctx.req")
 (#any-of? @_read "json" "formData" "parseBody")
 (#fact! "input" "what" "body"))
((_ (variable_declarator
   name: [(identifier) (object_pattern)] @name
   value: (await_expression (call_expression
     function: (member_expression object: [(identifier) (member_expression)] @_request property: (property_identifier) @_read)
     arguments: (arguments . ")"))) @fact)) @statement
 (#any-of? @_request "req" "request" "c.req" "ctx.req")
 (#any-of? @_read "json" "formData" "parseBody")
 (#no-text! @statement)
 (#fact! "input" "what" "body"))

; req.body.email · body.email
((member_expression object: [(identifier) (member_expression)] @_body property: (property_identifier) @name) @fact
 (#any-of? @_body "req.body" "request.body" "ctx.request.body" "body")
 (#fact! "input_member"))

; if (!email || typeof name !== "string") return res.status(400)…
((if_statement condition: (parenthesized_expression) @fact consequence: (_) @_then)
 (#match? @fact "!|typeof|isNaN|length|===|undefined|null|test\\(")
 (#match? @_then "\\b(400|422)\\b|BadRequest|badRequest|throw ")
 (#fact! "input_check"))

; Schema.parse(body) · v.parse(Schema, body) · validate(body)
((call_expression
   function: (member_expression object: (_) @library property: (property_identifier) @_method)
   arguments: (arguments (_) @input .)) @fact
 (#any-of? @_method "parse" "safeParse" "parseAsync" "safeParseAsync" "validate" "validateAsync" "validateSync" "validateBody" "assert" "decode" "cast" "check")
 (#not-any-of? @library "JSON" "Date" "path" "url" "qs" "querystring" "Number" "ms" "moment" "dayjs" "yaml" "YAML" "marked" "console")
 (#fact! "validator"))
((call_expression function: (identifier) @library arguments: (arguments (_) @input .)) @fact
 (#any-of? @library "validate" "parse" "safeParse" "validateBody" "validateRequest" "validateInput" "validateSchema" "validateOrReject" "parseBody" "assert" "is" "sanitizeAndValidate")
 (#fact! "validator"))
