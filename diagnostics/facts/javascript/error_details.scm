; What an error says inside goes out to whoever asked.

; res.status(500).json({ error: err.message }) · reply.code(500).send(err)
((expression_statement (call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression property: (property_identifier) @_status)
       arguments: (arguments . (number) @_code))
     property: (property_identifier) @_send)
   arguments: (arguments [
     (object (pair value: (_) @detail))
     (identifier) @detail (member_expression) @detail (call_expression) @detail (template_string) @detail])) @fact) @statement
 (#any-of? @_status "status" "code")
 (#match? @_code "^5")
 (#any-of? @_send "json" "send" "end")
 (#match? @detail "^(err|error|e|ex|exception|exc)$|\\b(err|error|e|ex|exception|exc)\\??\\.(message|stack|toString\\(\\))|String\\((err|error|e|ex)\\)|\\$\\{(err|error|e|ex)\\}")
 (#not-match? @detail "NODE_ENV|[pP]roduction|[iI]sDev|expose")
 (#no-text! @statement)
 (#fact! "error_detail"))
((return_statement (call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression property: (property_identifier) @_status)
       arguments: (arguments . (number) @_code))
     property: (property_identifier) @_send)
   arguments: (arguments [
     (object (pair value: (_) @detail))
     (identifier) @detail (member_expression) @detail (call_expression) @detail (template_string) @detail])) @fact) @statement
 (#any-of? @_status "status" "code")
 (#match? @_code "^5")
 (#any-of? @_send "json" "send" "end")
 (#match? @detail "^(err|error|e|ex|exception|exc)$|\\b(err|error|e|ex|exception|exc)\\??\\.(message|stack|toString\\(\\))|String\\((err|error|e|ex)\\)|\\$\\{(err|error|e|ex)\\}")
 (#not-match? @detail "NODE_ENV|[pP]roduction|[iI]sDev|expose")
 (#no-text! @statement)
 (#fact! "error_detail"))
; Response.json({ error: error.message }, { status: 500 }) · c.json({ error: err.message }, 500)
((return_statement (call_expression
   function: (member_expression property: (property_identifier) @_json)
   arguments: (arguments
     . (object (pair value: (_) @detail))
     . [(number) @_code (object (pair key: (property_identifier) @_status value: (number) @_code))])) @fact) @statement
 (#eq? @_json "json")
 (#match? @_code "^5")
 (#match? @detail "\\b(err|error|e|ex|exception|exc)\\b(\\s+as\\s+Error\\))?\\??\\.(message|stack)|^(err|error|e|ex)$|String\\((err|error|e|ex)\\)|\\$\\{(err|error|e|ex)\\}")
 (#not-match? @detail "NODE_ENV|[pP]roduction|[iI]sDev|expose")
 (#no-text! @statement)
 (#fact! "error_detail"))
; new Response(JSON.stringify({ error: error.message }), { status: 500, headers })
((return_statement (new_expression
   constructor: (identifier) @_response
   arguments: (arguments
     . [(call_expression arguments: (arguments . (object (pair value: (_) @detail)))) (member_expression) @detail (call_expression) @detail]
     . (object (pair key: (property_identifier) @_status value: (number) @_code)))) @fact) @statement
 (#any-of? @_response "Response" "NextResponse")
 (#eq? @_status "status")
 (#match? @_code "^5")
 (#match? @detail "\\b(err|error|e|ex|exception|exc)\\b(\\s+as\\s+Error\\))?\\??\\.(message|stack)|^(err|error|e|ex)$|String\\((err|error|e|ex)\\)")
 (#not-match? @detail "NODE_ENV|[pP]roduction|[iI]sDev|expose|JSON")
 (#no-text! @statement)
 (#fact! "error_detail"))
; const message = err.message || "Internal Server Error"; res.status(status).json({ message })
((variable_declarator name: (identifier) @_name value: (_) @detail) @fact
 (#any-of? @_name "message" "msg" "errorMessage")
 (#match? @detail "^(err|error)\\??\\.message( *(\\|\\||\\?\\?) *[\"'`](Internal|Something|Server|An? |Unexpected).*)$")
 (#fact! "error_text"))
((expression_statement (call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression property: (property_identifier) @_status)
       arguments: (arguments . (identifier) @_code))
     property: (property_identifier) @_send)
   arguments: (arguments (object (shorthand_property_identifier) @name))) @fact)
 (#any-of? @_status "status" "code")
 (#match? @_code "(?i)status|code")
 (#any-of? @_send "json" "send")
 (#any-of? @name "message" "msg" "errorMessage")
 (#fact! "error_text_sent"))

; catch (error) { … }: what its error is called
((catch_clause parameter: (identifier) @error_name) @fact
 (#fact! "error_detail_around"))
