; if not os.getenv("NAME"): raise … · NAME = os.getenv("NAME"); if not NAME: sys.exit(…) · assert os.getenv("NAME")
((if_statement
  condition: (not_operator argument: [
    (call function: (_) @_get arguments: (argument_list . (string (string_content) @name)))
    (identifier) @variable_name
  ])
  consequence: (block . [(raise_statement) (expression_statement (call function: (_) @_exit))])) @fact
  (#match? @_get "getenv$|environ\\.get$")
  (#any-of? @_exit "sys.exit" "exit" "quit" "os._exit")
  (#fact! "env_check"))
((assert_statement . [
    (call function: (_) @_get arguments: (argument_list . (string (string_content) @name)))
    (identifier) @variable_name
  ]) @fact
  (#match? @_get "getenv$|environ\\.get$")
  (#fact! "env_check"))
