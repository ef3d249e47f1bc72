; What a name stands for, as far as one can see. The most telling reading of a statement counts.
((assignment left: (identifier) @name right: (integer) @value @number) @fact
 (#fact! "binding" "kind" "number"))
((assignment left: (identifier) @name right: (string . (string_start) . (string_content) @value . (string_end))) @fact
 (#fact! "binding" "kind" "string"))
; origins = ["*"]
((assignment left: (identifier) @name right: (list . (string (string_content) @_any) .) @value) @fact
 (#eq? @_any "*")
 (#fact! "binding" "kind" "string"))

; port = os.environ["PORT"] · os.environ.get("PORT", 8000) · int(os.getenv("PORT", "8000")) · env.int("PORT")
((assignment left: (identifier) @name right: [
   (subscript value: (_) @_from subscript: (string (string_content) @env))
   (call function: (_) @_from arguments: (argument_list . (string (string_content) @env)))
   (call arguments: (argument_list . (subscript value: (_) @_from subscript: (string (string_content) @env))))
   (call arguments: (argument_list . (call function: (_) @_from arguments: (argument_list . (string (string_content) @env)))))
   (call arguments: (argument_list . (boolean_operator
     left: (call function: (_) @_from arguments: (argument_list . (string (string_content) @env))))))
   (boolean_operator left: (call function: (_) @_from arguments: (argument_list . (string (string_content) @env))))
 ] @value) @fact
 (#match? @_from "(?i)env|config")
 (#fact! "binding" "kind" "env"))

; Everything else: followed by models, never judged.
((assignment left: [(identifier) (pattern_list) (tuple_pattern)] @name right: (_) @value) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
((named_expression name: (identifier) @name value: (_) @value) @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
((for_statement left: (_) @name right: (_) @value)
 @fact
 (#no-text! @value)
 (#fact! "binding" "kind" "other"))
