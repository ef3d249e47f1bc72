; hashlib.sha256(password.encode())
((call
   function: (attribute object: (identifier) @_hashlib attribute: (identifier) @algorithm)
   arguments: (argument_list . (_) @_what)) @primary
 (#eq? @_hashlib "hashlib")
 (#match? @algorithm "^(md5|sha1|sha224|sha256|sha384|sha512)$")
 (#match? @_what "(?i)^[^\"']*\\b(\\w*password|passwd|pwd|passphrase)\\b|[\"'](password|passwd|pwd)[\"']\\]")
 (#set! "form" "fast" "what" "they are hashed with something fast, of which a computer tries billions a second"))
; bcrypt.gensalt(rounds=5)
((call
   function: (attribute attribute: (identifier) @_gensalt)
   arguments: (argument_list . [(integer) @cost (keyword_argument value: (integer) @cost)] .)) @primary
 (#eq? @_gensalt "gensalt")
 (#match? @cost "^[4-9]$")
 (#set! "form" "cost" "what" "the hash costs so little that a computer tries many a second"))
