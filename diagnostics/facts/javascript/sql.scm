; SQL that is put together from parts: db.query(`SELECT … ${name}`) · db.query("SELECT … '" + name + "'")
((call_expression
   function: (member_expression property: (property_identifier) @method)
   arguments: (arguments . [(template_string (template_substitution)) (binary_expression)] @arguments @text)) @fact
 (#any-of? @method "query" "execute" "raw" "all" "get" "run" "exec" "prepare" "each" "unsafe" "$queryRawUnsafe" "$executeRawUnsafe")
 (#match? @text "(?is)^[\"'`(]*\\s*(select|insert|update|delete|replace|with|merge)\\s")
 (#fact! "sql_text"))
((call_expression
   function: (member_expression property: (property_identifier) @method)
   arguments: (arguments . [(template_string (template_substitution)) (binary_expression) (identifier) (member_expression)] @arguments)) @fact
 (#any-of? @method "$queryRawUnsafe" "$executeRawUnsafe" "whereRaw" "orderByRaw" "havingRaw" "joinRaw")
 (#fact! "sql_text"))
((call_expression function: (member_expression) @_raw arguments: (arguments . [(identifier) (member_expression) (template_string (template_substitution)) (binary_expression)] @arguments)) @fact
 (#any-of? @_raw "sql.raw" "Prisma.raw" "sql.unsafe")
 (#fact! "sql_text"))
; const sql = `SELECT … ${name}`
((variable_declarator
   name: (identifier) @_name
   value: [(template_string (template_substitution)) (binary_expression)] @arguments @text) @fact
 (#match? @_name "(?i)sql|query|stmt|statement")
 (#match? @text "(?is)^[\"'`]\\s*(select|insert into|update|delete from|replace into)\\s")
 (#fact! "sql_text"))
; One part that stands for a value, in quotes or not: what can become a placeholder.
((template_string . (string_fragment) @open . (template_substitution (_) @value) . (string_fragment) @_tail .) @fact
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\]*(=|<|>|\\(|,)\\s*'$")
 (#eq? @_tail "'")
 (#part! @open "(?s)^.*[^']")
 (#fact! "sql_text_part" "close" ""))
((template_string . (string_fragment) @open . (template_substitution (_) @value) . (string_fragment) @close .) @fact
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\]*(=|<|>|\\(|,)\\s*'$")
 (#match? @close "(?s)^'[^'\\\\]+$")
 (#part! @open "(?s)^.*[^']")
 (#part! @close "(?s)[^'].*$")
 (#fact! "sql_text_part"))
((template_string . (string_fragment) @open . (template_substitution (_) @value) .) @fact
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\']*(=|<|>|\\(|,|limit|offset)\\s*$")
 (#fact! "sql_text_part" "close" ""))
((template_string . (string_fragment) @open . (template_substitution (_) @value) . (string_fragment) @close .) @fact
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\']*(=|<|>|\\(|,|limit|offset)\\s*$")
 (#not-match? @close "[\\\\']")
 (#fact! "sql_text_part"))
; Nothing is handed over beside the query yet.
((call_expression
   function: (member_expression property: (property_identifier) @_method)
   arguments: (arguments . (template_string) .)) @fact
 (#any-of? @_method "query" "execute" "unsafe")
 (#fact! "sql_text_around" "sole" "true"))
