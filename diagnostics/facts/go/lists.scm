; Lists of rows without a limit: db.Find(&items) · db.Query("SELECT * FROM items")
((call_expression
   function: (selector_expression operand: (identifier) @_db field: (field_identifier) @method)
   arguments: (argument_list . (unary_expression operand: (identifier) @model) .)) @fact
 (#match? @_db "(?i)^(db|gorm|tx|\\w+db)$")
 (#eq? @method "Find")
 (#match? @model "s$")
 (#fact! "list_query" "library" "gorm"))
((call_expression
   function: (selector_expression operand: (_) field: (field_identifier) @method)
   arguments: (argument_list [(interpreted_string_literal (interpreted_string_literal_content) @text) (raw_string_literal (raw_string_literal_content) @text)])) @fact
 (#any-of? @method "Query" "QueryContext" "Select" "Queryx")
 (#match? @text "(?is)^\\s*select\\s.*\\sfrom\\s+[\\w.\"]+(\\s+order\\s.*)?\\s*;?\\s*$")
 (#not-match? @text "(?i)\\blimit\\b|\\bwhere\\b|count\\(|sum\\(|max\\(|min\\(|exists")
 (#fact! "list_query" "library" "sql"))
