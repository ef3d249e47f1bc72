; url := os.Getenv("DATABASE_URL"); if url == "" { log.Fatal(…) }
((if_statement
  condition: (binary_expression left: (identifier) @variable_name operator: "==" right: (interpreted_string_literal) @_empty)
  consequence: (block (statement_list . [
    (expression_statement (call_expression function: (_) @_exit))
    (return_statement) @_return
  ]))) @fact
  (#eq? @_empty "\"\"")
  (#match? @_exit "^(log\\.(Fatal|Panic)\\w*|panic|os\\.Exit|\\w+\\.(Fatal|Fatalf|Panic)\\w*)$")
  (#fact! "env_check"))
; if os.Getenv("DATABASE_URL") == "" { log.Fatal(…) }
((if_statement
  condition: (binary_expression
    left: (call_expression function: (_) @_getenv arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @name)))
    operator: "=="
    right: (interpreted_string_literal) @_empty)
  consequence: (block (statement_list . [(expression_statement (call_expression function: (_) @_exit)) (return_statement)]))) @fact
  (#eq? @_getenv "os.Getenv") (#eq? @_empty "\"\"")
  (#match? @_exit "^(log\\.(Fatal|Panic)\\w*|panic|os\\.Exit|\\w+\\.(Fatal|Fatalf|Panic)\\w*)$")
  (#fact! "env_check"))
