; Calls that find out who is asking.
((call_expression function: [(identifier) @name (member_expression property: (property_identifier) @name)]) @fact
 (#in? @name "auth-check")
 (#fact! "auth_check"))
((call_expression function: (member_expression object: (identifier) @_jwt property: (property_identifier) @name)) @fact
 (#any-of? @_jwt "jwt" "jose" "jsonwebtoken")
 (#eq? @name "verify")
 (#fact! "auth_check"))

; What counts requests and refuses too many: const limiter = rateLimit({ … }) · await ratelimit.limit(ip)
((variable_declarator
   name: (identifier) @name
   value: [
     (call_expression function: [(identifier) @library (member_expression property: (property_identifier) @library)]) @fact
     (new_expression constructor: (identifier) @library) @fact
   ])
 (#in? @library "limiter")
 (#fact! "limiter"))
((call_expression function: (identifier) @library) @fact
 (#in? @library "limiter")
 (#fact! "limiter"))
((call_expression function: (member_expression object: (identifier) @library property: (property_identifier) @_count)) @fact
 (#any-of? @_count "limit" "consume" "protect" "check" "removeTokens" "isRateLimited")
 (#match? @library "(?i)limit|^aj$|arcjet|throttl")
 (#fact! "limiter"))
; a limiter of one's own: it answers 429
((call_expression
   function: (member_expression property: (property_identifier) @_status)
   arguments: (arguments . (number) @_code)) @fact
 (#any-of? @_status "status" "sendStatus" "code")
 (#eq? @_code "429")
 (#fact! "limiter" "library" "own"))
((pair key: (property_identifier) @_status value: (number) @_code) @fact
 (#eq? @_status "status")
 (#eq? @_code "429")
 (#fact! "limiter" "library" "own"))

; Code that only runs while developing.
((if_statement condition: (_) @_condition consequence: (_) @fact)
 (#match? @_condition "NODE_ENV\\s*!==?\\s*[\"']production|NODE_ENV\\s*===?\\s*[\"'](development|dev|test)|^\\((is)?_?[dD]ev|^\\(!\\s*is[pP]rod|__DEV__|import\\.meta\\.env\\.DEV")
 (#fact! "dev_branch"))
((if_statement condition: (_) @_condition alternative: (else_clause) @fact)
 (#match? @_condition "NODE_ENV\\s*===?\\s*[\"']production|^\\(is[pP]rod|import\\.meta\\.env\\.PROD")
 (#fact! "dev_branch"))
