; A constant cannot be read from the environment: `const key = "…"` has to become a variable, a block of them cannot.
((const_declaration "const" @keyword . (const_spec value: (expression_list [(interpreted_string_literal) (raw_string_literal)] @_value))) @fact
 (#match? @_value "^.[A-Za-z0-9_+/=.:-]{16,}.$")
 (#fact! "secret_around"))
((const_declaration "(" @constant_block) @fact
 (#fact! "secret_around"))
