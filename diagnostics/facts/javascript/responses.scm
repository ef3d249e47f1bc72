; not typescript tsx
; Handlers, by what they answer with: (req, res) => { … } · async (c) => { … }
([(arrow_function parameters: (formal_parameters . (identifier) . (identifier) @name))
  (function_expression parameters: (formal_parameters . (identifier) . (identifier) @name))
  (function_declaration parameters: (formal_parameters . (identifier) . (identifier) @name))] @fact
 (#eq? @name "res")
 (#fact! "response_name"))
((arrow_function parameters: (formal_parameters . (identifier) @name .)) @fact
 (#eq? @name "c")
 (#fact! "response_name"))
