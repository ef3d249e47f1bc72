; const { email } = req.body as LoginBody · (await request.json()) as Order
((_ (variable_declarator
   name: [(identifier) (object_pattern)] @name
   value: (as_expression . [
     (member_expression object: (identifier) @_request property: (property_identifier) @what) @fact
     (parenthesized_expression (await_expression (call_expression
       function: (member_expression object: (identifier) @_request property: (property_identifier) @what)) @fact))
     (await_expression (call_expression
       function: (member_expression object: (identifier) @_request property: (property_identifier) @what)) @fact)
   ]))) @statement
 (#any-of? @_request "req" "request")
 (#any-of? @what "body" "json" "formData")
 (#no-text! @statement)
 (#fact! "input"))
