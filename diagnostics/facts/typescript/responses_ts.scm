; Handlers, by what they answer with: (req: Request, res: Response) => { … } · async (c) => { … }
([(arrow_function parameters: (formal_parameters . (required_parameter) . (required_parameter pattern: (identifier) @name)))
  (function_expression parameters: (formal_parameters . (required_parameter) . (required_parameter pattern: (identifier) @name)))
  (function_declaration parameters: (formal_parameters . (required_parameter) . (required_parameter pattern: (identifier) @name)))] @fact
 (#eq? @name "res")
 (#fact! "response_name"))
((arrow_function parameters: (formal_parameters . (required_parameter pattern: (identifier) @name) .)) @fact
 (#eq? @name "c")
 (#fact! "response_name"))
