; if (secret) { event = constructEvent(…) } else { event = JSON.parse(body) }
((if_statement
   consequence: (_) @_then
   alternative: (else_clause) @_else) @primary
 (#match? @_then "constructEvent|\\.verify\\(|timingSafeEqual|verifySignature")
 (#match? @_else "JSON\\.parse\\(|\\.json\\(\\)|req\\.body")
 (#not-match? @_else "throw|\\b(400|401|403|500)\\b")
 (#set! "variant" "fallback"))
; const event = secret ? constructEvent(…) : JSON.parse(body)
((ternary_expression consequence: (_) @_then alternative: (_) @_else) @primary
 (#match? @_then "constructEvent|\\.verify\\(")
 (#match? @_else "JSON\\.parse\\(|req\\.body")
 (#set! "variant" "fallback"))
