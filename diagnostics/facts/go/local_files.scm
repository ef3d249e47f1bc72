; sql.Open("sqlite3", "shop.db") · gorm.Open(sqlite.Open("shop.db"))
((call_expression
   function: (selector_expression operand: (identifier) @_sql field: (field_identifier) @_open)
   arguments: (argument_list
     . (interpreted_string_literal (interpreted_string_literal_content) @_driver)
     . (interpreted_string_literal (interpreted_string_literal_content) @path))) @fact
 (#any-of? @_sql "sql" "sqlx") (#any-of? @_open "Open" "Connect" "MustOpen" "MustConnect") (#match? @_driver "^sqlite")
 (#fact! "local_database" "what" "this database"))
((call_expression
   function: (selector_expression operand: (identifier) @_sqlite field: (field_identifier) @_open)
   arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @path))) @fact
 (#eq? @_sqlite "sqlite") (#eq? @_open "Open")
 (#fact! "local_database" "what" "this database"))
