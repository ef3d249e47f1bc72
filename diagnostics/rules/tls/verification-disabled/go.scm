; &tls.Config{InsecureSkipVerify: true}
((keyed_element
   key: (literal_element (identifier) @key)
   value: (literal_element (true) @value)) @primary
 (#eq? @key "InsecureSkipVerify")
 (#set! "form" "skip"))
; config.InsecureSkipVerify = true
((assignment_statement
   left: (expression_list . (selector_expression field: (field_identifier) @key) .)
   right: (expression_list . (true) @value .)) @primary
 (#eq? @key "InsecureSkipVerify")
 (#set! "form" "skip"))
