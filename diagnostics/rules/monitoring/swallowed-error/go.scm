; db.Exec("DELETE …") · _, _ = db.Exec("DELETE …")
((expression_statement (call_expression
   function: (selector_expression operand: (_) @_db field: (field_identifier) @_exec)) @call) @primary
 (#match? @_db "(?i)(^|\\.)(db|tx|conn|pool|stmt)$")
 (#any-of? @_exec "Exec" "ExecContext")
 (#set! "form" "result"))
((assignment_statement
   left: (expression_list) @_left
   right: (expression_list . (call_expression function: (selector_expression operand: (_) @_db field: (field_identifier) @_exec)) @call .)) @primary
 (#match? @_left "^_, _$")
 (#match? @_db "(?i)(^|\\.)(db|tx|conn|pool|stmt)$")
 (#any-of? @_exec "Exec" "ExecContext")
 (#set! "form" "result"))
; if err != nil {}
((if_statement
   condition: (_) @_condition
   consequence: (block . "{" . "}" .) @body
   !alternative) @primary
 (#eq? @_condition "err != nil")
 (#set! "form" "empty-if"))
