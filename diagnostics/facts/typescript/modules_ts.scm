; TypeScript's own ways to say the same.

; import x = require("m")
((import_statement (import_require_clause (identifier) @name source: (string (string_fragment) @module))) @fact
 (#fact! "import" "style" "commonjs" "what" "default"))

; const x = y as Body · y! · y satisfies Body
((_ (variable_declarator
   name: [(identifier) (object_pattern) (array_pattern)] @name
   value: [(as_expression) (non_null_expression) (satisfies_expression)] @value)) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
