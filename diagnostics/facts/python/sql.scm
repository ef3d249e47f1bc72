; SQL that is put together from parts: cursor.execute(f"SELECT … {name}") · "…%s" % name · "…{}".format(name) · "…" + name
((call
   function: (attribute attribute: (identifier) @method)
   arguments: (argument_list . [
     (string (interpolation)) @arguments @text
     (binary_operator) @arguments @text
     (call function: (attribute object: (string) attribute: (identifier) @_format)) @arguments @text
     (call function: (identifier) @_text arguments: (argument_list . [(string (interpolation)) (binary_operator)] @arguments @text)) @text_call
   ])) @fact
 (#any-of? @method "execute" "executemany" "executescript" "raw" "extra" "fetch" "fetchrow" "fetchval" "exec_driver_sql" "query" "read_sql" "read_sql_query")
 (#eq? @_format "format")
 (#eq? @_text "text")
 (#no-text! @text_call)
 (#match? @text "(?is)^[rbfuRBFU]*[\"']+\\s*(select|insert|update|delete|replace|with)\\s")
 (#fact! "sql_text"))
; query = f"SELECT … {name}"
((assignment
   left: (identifier) @_name
   right: [(string (interpolation)) (binary_operator) (call function: (attribute object: (string) attribute: (identifier) @_format))] @arguments @text) @fact
 (#match? @_name "(?i)sql|query|stmt|statement")
 (#eq? @_format "format")
 (#match? @text "(?is)^[rbfuRBFU]*[\"']+\\s*(select|insert into|update|delete from|replace into)\\s")
 (#fact! "sql_text"))
; One part that stands for a value, in quotes or not, and nothing beside it: what can become a placeholder.
; execute(f"… = '{name}' …") · execute(f"… = {name} …") · execute(f"… = {name}")
((argument_list . (string (string_start) @quote . (string_content) @open . (interpolation "{" . (_) @value . "}") . (string_content) @close . (string_end)) @whole .) @fact
 (#match? @quote "^[fF]")
 (#part! @quote "(['\\\"]+)$")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?]*(=|<|>|\\(|,)\\s*'$")
 (#match? @close "(?s)^'[^'\\\\%{}$?]*$")
 (#part! @open "(?s)^(.*)'$")
 (#part! @close "(?s)^'(.*)$")
 (#fact! "sql_text_part"))
((argument_list . (string (string_start) @quote . (string_content) @open . (interpolation "{" . (_) @value . "}") . (string_content) @close . (string_end)) @whole .) @fact
 (#match? @quote "^[fF]")
 (#part! @quote "(['\\\"]+)$")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?']*(=|<|>|\\(|,|limit|offset)\\s*$")
 (#match? @close "(?s)^[^'\\\\%{}$?]*$")
 (#fact! "sql_text_part"))
((argument_list . (string (string_start) @quote . (string_content) @open . (interpolation "{" . (_) @value . "}") . (string_end)) @whole .) @fact
 (#match? @quote "^[fF]")
 (#part! @quote "(['\\\"]+)$")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?']*(=|<|>|\\(|,|limit|offset)\\s*$")
 (#fact! "sql_text_part" "close" ""))
; execute("… = '%s' …" % name)
((argument_list . (binary_operator left: (string (string_start) @quote . (string_content) @open @close . (string_end)) operator: "%" right: [(identifier) (attribute) (subscript) (call)] @value) @whole .) @fact
 (#match? @quote "^['\"]")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?]*((=|<|>|\\(|,)\\s*'%s'|(=|<|>|\\(|,|limit|offset)\\s*%s)[^'\\\\%{}$?]*$")
 (#part! @open "(?s)^(.*?)'?%s")
 (#part! @close "(?s)%s'?(.*)$")
 (#fact! "sql_text_part"))
; execute("… = '{}' …".format(name))
((argument_list . (call
   function: (attribute object: (string (string_start) @quote . (string_content) @open @close . (string_end)) attribute: (identifier) @_format)
   arguments: (argument_list . [(identifier) (attribute) (subscript) (call)] @value .)) @whole .) @fact
 (#eq? @_format "format")
 (#match? @quote "^['\"]")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?]*((=|<|>|\\(|,)\\s*'\\{\\}'|(=|<|>|\\(|,|limit|offset)\\s*\\{\\})[^'\\\\%{}$?]*$")
 (#part! @open "(?s)^(.*?)'?\\{\\}")
 (#part! @close "(?s)\\{\\}'?(.*)$")
 (#fact! "sql_text_part"))
; execute("… = '" + name + "' …") · execute("… = " + name)
((argument_list . (binary_operator
   left: (binary_operator left: (string (string_start) @quote . (string_content) @open . (string_end)) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value)
   operator: "+"
   right: (string (string_content) @close)) @whole .) @fact
 (#match? @quote "^['\"]")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?]*(=|<|>|\\(|,)\\s*'$")
 (#match? @close "(?s)^'[^'\\\\%{}$?]*$")
 (#part! @open "(?s)^(.*)'$")
 (#part! @close "(?s)^'(.*)$")
 (#fact! "sql_text_part"))
((argument_list . (binary_operator left: (string (string_start) @quote . (string_content) @open . (string_end)) operator: "+" right: [(identifier) (attribute) (subscript) (call)] @value) @whole .) @fact
 (#match? @quote "^['\"]")
 (#match? @open "(?is)^\\s*(select|insert|update|delete)\\s[^\\\\%{}$?']*(=|<|>|\\(|,|limit|offset)\\s*$")
 (#fact! "sql_text_part" "close" ""))
