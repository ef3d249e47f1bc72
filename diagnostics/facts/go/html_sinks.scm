; template.HTML(comment.Text)
((call_expression
   function: (selector_expression) @_html
   arguments: (argument_list . [(identifier) (selector_expression) (binary_expression) (call_expression)] @html .)) @fact
 (#eq? @_html "template.HTML")
 (#not-match? @html "(?i)sanitiz|policy|escape|bluemonday|json")
 (#fact! "raw_html" "form" "go"))
((short_var_declaration left: (expression_list . (identifier) @name) right: (expression_list . (_) @_value)) @fact
 (#match? @_value "(?i)sanitiz|bluemonday|EscapeString|^[\"`]")
 (#fact! "html_made" "how" "clean"))
