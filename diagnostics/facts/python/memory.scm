; What a process keeps for itself: notes = [] · users = {} · codes = dict()
((module (expression_statement (assignment left: (identifier) @name right: [(list) (dictionary)] @_value) @fact))
 (#match? @_value "^(\\[\\s*\\]|\\{\\s*\\}|\\[\\s*\\{)")
 (#fact! "module_state"))
((module (expression_statement (assignment left: (identifier) @name right: (call function: (identifier) @_made arguments: (argument_list . ")"))) @fact))
 (#any-of? @_made "dict" "list" "defaultdict" "OrderedDict")
 (#fact! "module_state"))
((call function: (attribute object: (identifier) @name attribute: (identifier) @_change)) @fact
 (#any-of? @_change "append" "insert" "extend" "setdefault" "update")
 (#fact! "state_change"))
((assignment left: (subscript value: (identifier) @name)) @fact
 (#fact! "state_change"))
