; Connections that a process keeps open: db, err := sql.Open("postgres", dsn), in the body of a function.
(function_declaration
   name: (identifier) @function
   body: (block (statement_list (short_var_declaration
     left: (expression_list . (identifier) @name)
     right: (expression_list . (call_expression function: (selector_expression) @library))) @fact))
 (#any-of? @library "sql.Open" "pgxpool.New")
 (#fact! "client_made"))
