; sha256.Sum256([]byte(password))
((call_expression
   function: (selector_expression) @_sum
   arguments: (argument_list . (_) @_what)) @primary
 (#any-of? @_sum "sha256.Sum256" "sha1.Sum" "md5.Sum" "sha512.Sum512")
 (#match? @_what "(?i)\\b\\w*(password|passwd|pwd)\\b")
 (#set! "form" "fast" "what" "they are hashed with something fast, of which a computer tries billions a second"))
; bcrypt.GenerateFromPassword(password, 4)
((call_expression
   function: (selector_expression) @_generate
   arguments: (argument_list . (_) . [(int_literal) (selector_expression)] @cost)) @primary
 (#eq? @_generate "bcrypt.GenerateFromPassword")
 (#match? @cost "^([4-9]|bcrypt\\.MinCost)$")
 (#set! "form" "cost" "what" "the hash costs so little that a computer tries many a second"))
