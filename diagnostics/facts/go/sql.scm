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
