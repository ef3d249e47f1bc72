; What a name stands for, as far as one can see. The most telling reading of a declaration counts.

; const port = 3000
((_ (variable_declarator name: (identifier) @name value: (number) @value @number)) @fact
 (#fact! "binding" "kind" "number"))
((_ (variable_declarator name: (identifier) @name value: (string (string_fragment) @value))) @fact
 (#fact! "binding" "kind" "string"))
((_ (variable_declarator name: (identifier) @name value: (object) @value)) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "object"))

; const port = process.env.PORT · process.env.PORT || 3000
((_ (variable_declarator
   name: (identifier) @name
   value: [
     (member_expression object: (member_expression) @_from property: (property_identifier) @env)
     (binary_expression left: (member_expression object: (member_expression) @_from property: (property_identifier) @env))
   ] @value)) @fact
 (#any-of? @_from "process.env" "import.meta.env" "Bun.env")
 (#fact! "binding" "kind" "env"))
; Number(process.env.PORT) || 3000 · parseInt(process.env.PORT ?? "3000", 10)
((_ (variable_declarator
   name: (identifier) @name
   value: [
     (call_expression arguments: (arguments . (member_expression object: (member_expression) @_from property: (property_identifier) @env)))
     (call_expression arguments: (arguments . (binary_expression left: (member_expression object: (member_expression) @_from property: (property_identifier) @env))))
     (binary_expression left: (call_expression arguments: (arguments . (member_expression object: (member_expression) @_from property: (property_identifier) @env))))
   ] @value)) @fact
 (#any-of? @_from "process.env" "import.meta.env" "Bun.env")
 (#fact! "binding" "kind" "env"))

; Everything else that is no function: followed by models, never judged.
((_ (variable_declarator
   name: [(identifier) (object_pattern) (array_pattern)] @name
   value: [
     (call_expression) (new_expression) (await_expression) (member_expression) (subscript_expression) (identifier)
     (binary_expression) (ternary_expression) (template_string) (array) (parenthesized_expression) (unary_expression)
   ] @value)) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
((_ (variable_declarator name: [(object_pattern) (array_pattern)] @name value: (object) @value)) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))

; port = process.env.PORT
((expression_statement (assignment_expression
   left: (identifier) @name
   right: (_) @value)) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other" "assigned" "true"))
