; What a process keeps for itself: var items = map[string]Item{} · var notes []Note
((source_file (var_declaration (var_spec
   name: (identifier) @name
   value: (expression_list . [(composite_literal type: [(map_type) (slice_type)]) (call_expression function: (identifier) @_make)])) @fact))
 (#eq? @_make "make")
 (#fact! "module_state"))
((source_file (var_declaration (var_spec name: (identifier) @name type: (slice_type)) @fact))
 (#fact! "module_state"))
((assignment_statement left: (expression_list . (index_expression operand: (identifier) @name))) @fact
 (#fact! "state_change"))
((assignment_statement
   left: (expression_list . (identifier) @name .)
   right: (expression_list . (call_expression function: (identifier) @_append arguments: (argument_list . (identifier) @_same)))) @fact
 (#eq? @_append "append")
 (#eq? @name @_same)
 (#fact! "state_change"))
