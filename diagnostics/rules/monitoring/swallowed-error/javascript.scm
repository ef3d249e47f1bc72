; try { await save(note) } catch (error) {}
((try_statement
   body: (_) @_try
   handler: (catch_clause parameter: (identifier) @error body: (statement_block . "{" . "}" .) @body) @primary)
 (#not-match? @_try "(?i)\\b(close|unlink|rm|rmdir|rollback|destroy|disconnect|abort|kill|release|end|quit|stop|removeItem|mkdir|access|cleanup|unsubscribe|clearInterval)(Sync)?\\(|JSON\\.parse|(local|session)Storage|new URL\\(|require\\(|import\\(|decodeURI|atob\\(|Intl\\.|matchMedia|process\\.kill|setPointerCapture|\\.focus\\(|cookies?\\(?\\)?\\.set|setAll")
 (#set! "form" "catch"))
((try_statement
   body: (_) @_try
   handler: (catch_clause !parameter body: (statement_block . "{" . "}" .) @body) @primary)
 (#not-match? @_try "(?i)\\b(close|unlink|rm|rmdir|rollback|destroy|disconnect|abort|kill|release|end|quit|stop|removeItem|mkdir|access|cleanup|unsubscribe|clearInterval)(Sync)?\\(|JSON\\.parse|(local|session)Storage|new URL\\(|require\\(|import\\(|decodeURI|atob\\(|Intl\\.|matchMedia|process\\.kill|setPointerCapture|\\.focus\\(|cookies?\\(?\\)?\\.set|setAll")
 (#set! "form" "bare-catch"))
; await save(note).catch(() => {})
((await_expression (call_expression
   function: (member_expression object: (_) @_call property: (property_identifier) @_catch)
   arguments: (arguments . (arrow_function body: [(statement_block . "{" . "}" .) (null) (undefined)]) @handler .)) @primary)
 (#eq? @_catch "catch")
 (#not-match? @_call "(?i)(close|unlink|rm|rollback|destroy|disconnect|abort|kill|release|quit|stop|json|text|mkdir|access|stat|play|cleanup)\\(")
 (#set! "form" "promise"))
