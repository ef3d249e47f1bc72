; Rows that are read: a list of them, or one.
((call function: (attribute object: (_) @_of attribute: (identifier) @method)) @fact
 (#any-of? @method "all" "filter" "filter_by" "first" "get_or_404" "query" "execute" "fetchall" "fetchone" "find" "find_one" "scalars" "select" "raw")
 (#match? @_of "(?i)objects|query|(^|[._])(session|db|cursor|conn|cur|connection|collection)\\b|select\\(|[a-z]_?repo|storage|table\\(")
 (#fact! "db_read"))
((call function: [(identifier) @method (attribute attribute: (identifier) @method)]) @fact
 (#match? @method "^(get|list|find|fetch|load)_(all_)?(users|orders|items|notes|products|posts|rows|records|customers|accounts|stats)\\w*$")
 (#fact! "db_read"))
