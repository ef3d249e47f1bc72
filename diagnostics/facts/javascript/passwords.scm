; How passwords are kept.

; bcrypt.hash(password, 12) · argon2.hash(…) · scrypt(password, salt, 64)
((call_expression function: [(identifier) @_call (member_expression) @_call]) @fact
 (#match? @_call "(?i)^(bcrypt(js)?|argon2|scrypt)\\.(hash|hashSync|hashpw)$|^(hash|hashSync|hashPassword|hash_password|scrypt|scryptSync|scryptAsync|pbkdf2|pbkdf2Sync|pbkdf2Async|genSalt|encryptPassword)$|\\.(hashPassword|hash_password|scrypt|scryptSync|pbkdf2|pbkdf2Sync|genSalt|genSaltSync|setPassword)$|Bun\\.password\\.hash")
 (#fact! "password_hash"))
; prisma.user.create({ data: { password } }) · User.create({ password: req.body.password })
((pair key: (property_identifier) @key value: [(identifier) @value (member_expression) @value]) @fact
 (#any-of? @key "password" "passwd" "pwd" "user_password" "userPassword")
 (#match? @value "(?i)^((req|request|ctx\\.request)\\.)?((body|data|input|payload|form|values|dto|credentials|user)\\.)?(password|passwd|pwd)$")
 (#fact! "plain_password"))
((object (shorthand_property_identifier) @value @key @fact)
 (#any-of? @value "password" "passwd" "pwd")
 (#fact! "plain_password"))
; if (user.password === password)
((binary_expression left: (_) @left operator: _ @_operator right: (_) @right) @fact
 (#any-of? @_operator "===" "==" "!==" "!=")
 (#match? @left "^(\\w*[uU]ser|account|admin|row|found|record|member|rows\\[0\\]|result)\\??\\.(password|passwd|pwd)$")
 (#match? @right "(?i)(password|passwd|pwd)$")
 (#fact! "plain_password_compare"))
((binary_expression left: (_) @left operator: _ @_operator right: (_) @right) @fact
 (#any-of? @_operator "===" "==" "!==" "!=")
 (#match? @right "^(\\w*[uU]ser|account|admin|row|found|record|member|rows\\[0\\]|result)\\??\\.(password|passwd|pwd)$")
 (#match? @left "(?i)(password|passwd|pwd)$")
 (#fact! "plain_password_compare"))
