; SQL that is put together from parts: db.Query(fmt.Sprintf("SELECT … '%s'", name)) · db.Query("SELECT … '" + name + "'")
((call_expression
   function: (selector_expression field: (field_identifier) @method)
   arguments: (argument_list [
     (call_expression function: (selector_expression) @_sprintf arguments: (argument_list . [(interpreted_string_literal) (raw_string_literal)] @_format)) @arguments @text
     (binary_expression) @arguments @text])) @fact
 (#any-of? @method "Query" "QueryContext" "QueryRow" "QueryRowContext" "Exec" "ExecContext" "Raw" "Select" "Get" "Queryx" "MustExec" "Where")
 (#eq? @_sprintf "fmt.Sprintf")
 (#match? @_format "(?is)^[\"`]\\s*(select|insert|update|delete|replace|with)\\s.*%[svq]")
 (#match? @text "(?is)(^|fmt\\.Sprintf\\()[\"`]\\s*(select|insert|update|delete|replace|with)\\s")
 (#fact! "sql_text"))
; query := fmt.Sprintf("SELECT … '%s'", name)
((short_var_declaration
   left: (expression_list . (identifier) @_name)
   right: (expression_list . [
     (call_expression function: (selector_expression) @_sprintf arguments: (argument_list . [(interpreted_string_literal) (raw_string_literal)] @_format)) @arguments
     (binary_expression) @arguments])) @fact
 (#match? @_name "(?i)sql|query|stmt|statement|^q$")
 (#eq? @_sprintf "fmt.Sprintf")
 (#match? @_format "(?is)^[\"`]\\s*(select|insert into|update|delete from)\\s.*%[svq]")
 (#match? @arguments "(?is)(^|fmt\\.Sprintf\\()[\"`]\\s*(select|insert into|update|delete from)\\s")
 (#fact! "sql_text"))
; One part that stands for a value, in quotes or not, and nothing beside it: what can become a placeholder.
; db.Query("… = '" + name + "' …") · db.Query("… = " + name) · db.Query(fmt.Sprintf("… = '%s' …", name))
((argument_list (binary_expression
   left: (binary_expression left: (interpreted_string_literal (interpreted_string_literal_content) @open) operator: "+" right: [(identifier) (selector_expression) (call_expression) (index_expression)] @value)
   operator: "+"
   right: (interpreted_string_literal (interpreted_string_literal_content) @close)) @whole .) @fact
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?]*(=|<|>|\\(|,)\\s*'$")
 (#match? @close "(?s)^'[^'\\\\%{}$?]*$")
 (#part! @open "(?s)^(.*)'$")
 (#part! @close "(?s)^'(.*)$")
 (#fact! "sql_text_part"))
((argument_list (binary_expression left: (interpreted_string_literal (interpreted_string_literal_content) @open) operator: "+" right: [(identifier) (selector_expression) (call_expression) (index_expression)] @value) @whole .) @fact
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?']*(=|<|>|\\(|,|limit|offset)\\s*$")
 (#fact! "sql_text_part" "close" ""))
((argument_list (call_expression
   function: (selector_expression) @formatted
   arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @open @close) . [(identifier) (selector_expression) (call_expression) (index_expression)] @value .)) @whole .) @fact
 (#eq? @formatted "fmt.Sprintf")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?]*((=|<|>|\\(|,)\\s*'%[svdq]'|(=|<|>|\\(|,|limit|offset)\\s*%[svdq])[^'\\\\%{}$?]*$")
 (#part! @open "(?s)^(.*?)'?%[svdq]")
 (#part! @close "(?s)%[svdq]'?(.*)$")
 (#fact! "sql_text_part"))
; The import of fmt stays when it is needed elsewhere.
((call_expression function: (selector_expression operand: (identifier) @_fmt field: (field_identifier) @_what)) @fact
 (#eq? @_fmt "fmt")
 (#not-eq? @_what "Sprintf")
 (#fact! "fmt_use"))
