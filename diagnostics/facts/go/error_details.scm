; What an error says inside goes out to whoever asked.

; http.Error(w, err.Error(), http.StatusInternalServerError)
((expression_statement (call_expression
   function: (selector_expression) @_error
   arguments: (argument_list . (_) . (call_expression function: (selector_expression operand: (identifier) @error field: (field_identifier) @_method)) @detail . (_) @_code)) @fact) @statement
 (#eq? @_error "http.Error")
 (#eq? @_method "Error")
 (#match? @_code "^5\\d\\d$|StatusInternalServerError|StatusBadGateway|StatusServiceUnavailable")
 (#no-text! @statement)
 (#fact! "error_detail"))
; c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
((expression_statement (call_expression
   function: (selector_expression field: (field_identifier) @_json)
   arguments: (argument_list
     . (_) @_code
     . (composite_literal body: (literal_value (keyed_element
         value: (literal_element (call_expression function: (selector_expression operand: (identifier) @error field: (field_identifier) @_method)) @detail)))))) @fact) @statement
 (#any-of? @_json "JSON" "AbortWithStatusJSON" "IndentedJSON")
 (#eq? @_method "Error")
 (#match? @_code "^5\\d\\d$|StatusInternalServerError|StatusBadGateway|StatusServiceUnavailable")
 (#no-text! @statement)
 (#fact! "error_detail"))
((expression_statement (call_expression
   function: (selector_expression field: (field_identifier) @_string)
   arguments: (argument_list
     . (_) @_code
     . (call_expression function: (selector_expression operand: (identifier) @error field: (field_identifier) @_method)) @detail .)) @fact) @statement
 (#eq? @_string "String")
 (#eq? @_method "Error")
 (#match? @_code "^5\\d\\d$|StatusInternalServerError")
 (#no-text! @statement)
 (#fact! "error_detail"))
