; try: save(note) except Exception: pass
((try_statement
   body: (_) @_try
   (except_clause [(identifier) @_exception (as_pattern (identifier) @_exception)] (block . (pass_statement) @pass .)) @primary)
 (#any-of? @_exception "Exception" "BaseException")
 (#not-match? @_try "(?i)\\b(close|unlink|remove|rollback|rmtree|terminate|kill|disconnect|cancel|shutdown|import|cleanup|release)\\b|json\\.loads")
 (#not-match? @primary "#")
 (#set! "form" "except"))
((try_statement
   body: (_) @_try
   (except_clause . "except" . ":" . (block . (pass_statement) @pass .)) @primary)
 (#not-match? @_try "(?i)\\b(close|unlink|remove|rollback|rmtree|terminate|kill|disconnect|cancel|shutdown|import|cleanup|release)\\b|json\\.loads")
 (#not-match? @primary "#")
 (#set! "form" "except"))
