; How passwords are kept.
((call function: [(identifier) (attribute)] @_call) @fact
 (#match? @_call "(?i)^(generate_password_hash|hash_password|get_password_hash|make_password|hashpw)$|\\.(hashpw|generate_password_hash|hash_password|set_password|create_user|make_password|hash|pbkdf2_hmac|scrypt)$")
 (#not-match? @_call "hashlib\\.(md5|sha)")
 (#fact! "password_hash"))
; User(email=email, password=password)
((keyword_argument name: (identifier) @key value: [(identifier) (attribute) (subscript)] @value) @fact
 (#any-of? @key "password" "passwd" "pwd")
 (#match? @value "(?i)^((request|body|data|payload|form|user|user_in|credentials)\\b.*)?(password|passwd|pwd)[\"'\\]]*$")
 (#fact! "plain_password"))
; if user.password == password
((comparison_operator . (attribute) @left . (_) @right .) @fact
 (#match? @left "^\\w*user\\.(password|passwd|pwd)$")
 (#match? @right "(?i)(password|passwd|pwd)[\"'\\]]*$")
 (#fact! "plain_password_compare"))
