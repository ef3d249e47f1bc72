; Functions, whole; types and what is checked in them; what names stand for.
((function_declaration name: (identifier) @name body: (_) @body) @fact
 (#no-text! @body)
 (#fact! "function"))
((method_declaration name: (field_identifier) @name body: (_) @body) @fact
 (#no-text! @body)
 (#fact! "function"))
((argument_list (func_literal body: (_) @body) @fact)
 (#no-text! @body)
 (#fact! "function"))

; type NewItem struct { Name string `json:"name" binding:"required"` }
((type_spec name: (type_identifier) @name) @fact
 (#fact! "type"))
((field_declaration tag: (raw_string_literal) @tag) @fact
 (#match? @tag "(binding|validate|valid|v):\"[^\"]*[a-z]")
 (#fact! "type_check"))

((type_spec
   name: (type_identifier) @of
   type: (struct_type (field_declaration_list (field_declaration
     . name: (field_identifier) @name
     . type: (_) @type .) @fact)))
 (#fact! "type_field"))
((type_spec
   name: (type_identifier) @of
   type: (struct_type (field_declaration_list (field_declaration
     . name: (field_identifier) @name
     . type: (_) @type
     . tag: (raw_string_literal (raw_string_literal_content) @tag)) @fact)))
 (#fact! "type_field"))
; func create(w http.ResponseWriter, r *http.Request)
((_ parameters: (parameter_list . (parameter_declaration . name: (identifier) @name . type: (qualified_type) @_type .))) @fact
 (#eq? @_type "http.ResponseWriter")
 (#fact! "response_name"))

; var in NewItem · in := NewItem{} · in := new(NewItem) · var in struct { … }
((var_spec name: (identifier) @name type: (type_identifier) @type) @fact
 (#fact! "typed"))
((var_spec name: (identifier) @name type: [(struct_type) (map_type) (slice_type) (interface_type)]) @fact
 (#fact! "typed" "inline" "true"))
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . [
     (composite_literal type: (type_identifier) @type)
     (unary_expression operand: (composite_literal type: (type_identifier) @type))
     (call_expression function: (identifier) @_new arguments: (argument_list . [(type_identifier) (identifier)] @type))])) @fact
 (#eq? @_new "new")
 (#fact! "typed"))
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . [
     (composite_literal type: [(struct_type) (map_type)])
     (call_expression function: (identifier) @_make arguments: (argument_list . (map_type)))])) @fact
 (#eq? @_make "make")
 (#fact! "typed" "inline" "true"))

; port := "8080" · addr := ":8080": the digits are the value, the literal keeps its place
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (interpreted_string_literal (interpreted_string_literal_content) @value) @address)) @fact
 (#match? @value "^[a-z0-9.]*:[0-9]+$")
 (#part! @value "[0-9]+$")
 (#fact! "binding" "kind" "number"))
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (interpreted_string_literal (interpreted_string_literal_content) @value) @digits)) @fact
 (#match? @value "^[0-9]+$")
 (#fact! "binding" "kind" "number"))
((var_spec
   name: (identifier) @name
   value: (expression_list . (interpreted_string_literal (interpreted_string_literal_content) @value) @address)) @fact
 (#match? @value "^[a-z0-9.]*:[0-9]+$")
 (#part! @value "[0-9]+$")
 (#fact! "binding" "kind" "number"))
((const_spec
   name: (identifier) @name
   value: (expression_list . (interpreted_string_literal (interpreted_string_literal_content) @value))) @fact
 (#match? @value "^[a-z0-9.]*:?[0-9]+$")
 (#part! @value "[0-9]+$")
 (#fact! "binding" "kind" "number" "constant" "true"))
; srv := &http.Server{Addr: ":8080", Handler: mux}
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . [
     (unary_expression operand: (composite_literal type: (qualified_type) @_server body: (literal_value (keyed_element
       key: (literal_element (identifier) @_addr)
       value: (literal_element (interpreted_string_literal (interpreted_string_literal_content) @value) @address)))))
     (composite_literal type: (qualified_type) @_server body: (literal_value (keyed_element
       key: (literal_element (identifier) @_addr)
       value: (literal_element (interpreted_string_literal (interpreted_string_literal_content) @value) @address))))])) @fact
 (#eq? @_server "http.Server")
 (#eq? @_addr "Addr")
 (#match? @value "^[a-z0-9.]*:[0-9]+$")
 (#part! @value "[0-9]+$")
 (#fact! "binding" "kind" "number"))

; port := os.Getenv("PORT")
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression
     function: [(identifier) (selector_expression)] @_read
     arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @env))) @value)) @fact
 (#match? @_read "(?i)env|config|viper|cmp")
 (#fact! "binding" "kind" "env"))
((assignment_statement
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression
     function: [(identifier) (selector_expression)] @_read
     arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @env))) @value)) @fact
 (#match? @_read "(?i)env|config|viper|cmp")
 (#fact! "binding" "kind" "env"))

; Everything else: followed by models, never judged.
((short_var_declaration left: (expression_list) @name right: (_) @value) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
((var_spec name: (identifier) @name value: (expression_list) @value) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
((assignment_statement left: (expression_list) @name right: (_) @value) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
