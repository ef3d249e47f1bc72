; Functions, whole: what belongs together. Those without a name are handlers and callbacks.
((function_declaration name: (identifier) @name body: (_) @body) @fact
 (#no-text! @body)
 (#fact! "function"))
((variable_declarator
   name: (identifier) @name
   value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)] @fact)
 (#no-text! @body)
 (#fact! "function"))
; const login = asyncHandler(async (req, res) => { … })
((variable_declarator
   name: (identifier) @name
   value: (call_expression arguments: (arguments
     [(arrow_function body: (statement_block) @body) (function_expression body: (_) @body)] @fact)))
 (#no-text! @body)
 (#fact! "function"))
; exports.login = async (req, res) => { … }
((assignment_expression
   left: (member_expression property: (property_identifier) @name)
   right: [(arrow_function body: (_) @body) (function_expression body: (_) @body)] @fact)
 (#not-eq? @name "exports")
 (#no-text! @body)
 (#fact! "function"))
; module.exports = (req, res, next) => { … }
((assignment_expression
   left: (member_expression property: (property_identifier) @_exports)
   right: [(arrow_function body: (_) @body) (function_expression body: (_) @body)] @fact)
 (#eq? @_exports "exports")
 (#no-text! @body)
 (#fact! "function" "name" "default"))
((method_definition name: (property_identifier) @name body: (_) @body) @fact
 (#no-text! @body)
 (#fact! "function"))
((pair
   key: (property_identifier) @name
   value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)] @fact)
 (#no-text! @body)
 (#fact! "function"))
((arguments [(arrow_function body: (_) @body) (function_expression body: (_) @body)] @fact)
 (#no-text! @body)
 (#fact! "function"))
((export_statement value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)] @fact)
 (#no-text! @body)
 (#fact! "function" "name" "default"))
((export_statement "default" declaration: (function_declaration body: (_) @body) @fact)
 (#no-text! @body)
 (#fact! "function" "name" "default"))
