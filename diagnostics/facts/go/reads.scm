; Rows that are read: a list of them, or one.
((call_expression function: (selector_expression
   operand: [(identifier) @_of (selector_expression field: (field_identifier) @_of) (call_expression)]
   field: (field_identifier) @method)) @fact
 (#match? @_of "(?i)^(db|tx|gorm|q|queries|store|storage|repo|dao|coll|collection|pool|\\w+(db|store|repo|repository|queries|pool))$")
 (#match? @method "^(Query|QueryContext|QueryRow|QueryRowContext|Find|First|Take|Select|Get|List|FindOne|Queryx)\\w*$")
 (#fact! "db_read"))
