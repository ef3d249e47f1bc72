; createHash("sha256").update(password)
((call_expression
   function: (member_expression
     object: (call_expression
       function: [(identifier) @_make (member_expression property: (property_identifier) @_make)]
       arguments: (arguments . (string (string_fragment) @algorithm)))
     property: (property_identifier) @_update)
   arguments: (arguments . (_) @_what)) @primary
 (#eq? @_make "createHash")
 (#match? @algorithm "(?i)^(md5|sha-?1|sha-?256|sha-?512)$")
 (#eq? @_update "update")
 (#match? @_what "(?i)^[^\"']*\\b(\\w*password|passwd|pwd|passphrase)\\b")
 (#set! "form" "fast" "what" "they are hashed with something fast, of which a computer tries billions a second"))
((call_expression
   function: [(identifier) @_hash (member_expression object: (identifier) @_hash)]
   arguments: (arguments . [(identifier) (member_expression)] @_what)) @primary
 (#any-of? @_hash "md5" "sha1" "sha256" "sha512" "MD5" "SHA256")
 (#match? @_what "(?i)(password|passwd|pwd)$")
 (#set! "form" "fast" "what" "they are hashed with something fast, of which a computer tries billions a second"))
; bcrypt.hash(password, 5)
((call_expression
   function: (member_expression object: (identifier) @_bcrypt property: (property_identifier) @_hash)
   arguments: (arguments . (_) . (number) @cost)) @primary
 (#any-of? @_bcrypt "bcrypt" "bcryptjs")
 (#any-of? @_hash "hash" "hashSync")
 (#match? @cost "^[1-9]$")
 (#set! "form" "cost" "what" "the hash costs so little that a computer tries many a second"))
