; e.Debug = true
((assignment_statement
   left: (expression_list . (selector_expression operand: (identifier) @_app field: (field_identifier) @_debug) .)
   right: (expression_list . (true) .)) @primary
 (#any-of? @_app "e" "app" "echo" "server")
 (#eq? @_debug "Debug")
 (#set! "form" "echo" "what" "`Debug` is set to true"))
