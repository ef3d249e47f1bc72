; SQL that is put together from parts: cursor.execute(f"SELECT … {name}") · "…%s" % name · "…{}".format(name) · "…" + name
((call
   function: (attribute attribute: (identifier) @method)
   arguments: (argument_list . [
     (string (interpolation)) @arguments @text
     (binary_operator) @arguments @text
     (call function: (attribute object: (string) attribute: (identifier) @_format)) @arguments @text
     (call function: (identifier) @_text arguments: (argument_list . [(string (interpolation)) (binary_operator)] @arguments @text))
   ])) @fact
 (#any-of? @method "execute" "executemany" "executescript" "raw" "extra" "fetch" "fetchrow" "fetchval" "exec_driver_sql" "query" "read_sql" "read_sql_query")
 (#eq? @_format "format")
 (#eq? @_text "text")
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
