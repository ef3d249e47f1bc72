; What a handler is given: func paid(w http.ResponseWriter, r *http.Request) · func paid(c *gin.Context)
((function_declaration
   name: (identifier) @of
   parameters: (parameter_list
     . (parameter_declaration . name: (identifier) @response . type: (qualified_type) @_writer .)
     . (parameter_declaration . name: (identifier) @request . type: (pointer_type (qualified_type) @_request) .))) @fact
 (#eq? @_writer "http.ResponseWriter")
 (#eq? @_request "http.Request")
 (#fact! "handler_parameters"))
((func_literal
   parameters: (parameter_list
     . (parameter_declaration . name: (identifier) @response . type: (qualified_type) @_writer .)
     . (parameter_declaration . name: (identifier) @request . type: (pointer_type (qualified_type) @_request) .))) @fact
 (#eq? @_writer "http.ResponseWriter")
 (#eq? @_request "http.Request")
 (#fact! "handler_parameters"))
((function_declaration
   name: (identifier) @of
   parameters: (parameter_list . (parameter_declaration . name: (identifier) @context . type: (pointer_type (qualified_type) @_context) .))) @fact
 (#eq? @_context "gin.Context")
 (#fact! "handler_parameters"))
((func_literal
   parameters: (parameter_list . (parameter_declaration . name: (identifier) @context . type: (pointer_type (qualified_type) @_context) .))) @fact
 (#eq? @_context "gin.Context")
 (#fact! "handler_parameters"))
; The first statement of a function: what must come before everything else goes there.
((block . "{" @fact . (_) @first)
 (#no-text! @first)
 (#fact! "function_part"))
; if err := json.NewDecoder(r.Body).Decode(&in); err != nil { http.Error(w, "…", http.StatusInternalServerError) }
((if_statement
   initializer: (short_var_declaration right: (expression_list . (call_expression
     function: (selector_expression field: (field_identifier) @_decode)
     arguments: (argument_list . (unary_expression operand: (identifier) @name) .))))
   consequence: (block (statement_list (expression_statement (call_expression
     function: (selector_expression) @_error
     arguments: (argument_list . (_) . (_) . (_) @status .)))))) @fact
 (#eq? @_decode "Decode")
 (#eq? @_error "http.Error")
 (#any-of? @status "http.StatusInternalServerError" "500")
 (#fact! "decode_status"))
