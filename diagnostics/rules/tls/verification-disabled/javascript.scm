; new https.Agent({ rejectUnauthorized: false })
((object (pair
   key: [(property_identifier) @key (string (string_fragment) @key)]
   value: (false) @value) @primary) @object
 (#any-of? @key "rejectUnauthorized" "strictSSL")
 (#no-text! @object)
 (#set! "form" "option"))

; process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"
((expression_statement (assignment_expression
   left: [
     (member_expression object: (member_expression) @_env property: (property_identifier) @key)
     (subscript_expression object: (member_expression) @_env index: (string (string_fragment) @key))
   ]
   right: [(string (string_fragment) @_zero) (number) @_zero])) @primary
 (#eq? @_env "process.env")
 (#eq? @key "NODE_TLS_REJECT_UNAUTHORIZED")
 (#eq? @_zero "0")
 (#set! "form" "statement"))

; agent.options.rejectUnauthorized = false
((assignment_expression
   left: (member_expression property: (property_identifier) @key)
   right: (false) @value) @primary
 (#any-of? @key "rejectUnauthorized" "strictSSL")
 (#set! "form" "assignment"))
