; What a process keeps for itself: const notes = [] · const codes = new Map() · const users = {}
((program (_ (variable_declarator name: (identifier) @name value: [(array . "[" . "]" .) (object . "{" . "}" .)])) @fact)
 (#fact! "module_state"))
((program (_ (variable_declarator
   name: (identifier) @name
   value: (new_expression constructor: (identifier) @_made arguments: (arguments . ")")))) @fact)
 (#any-of? @_made "Map" "Set" "Array" "Object")
 (#fact! "module_state"))
((program (export_statement (_ (variable_declarator
   name: (identifier) @name
   value: [(array . "[" . "]" .) (object . "{" . "}" .)]))) @fact)
 (#fact! "module_state"))
; rows that it begins with: const notes = [{ id: 1 }]
((program (_ (variable_declarator name: (identifier) @name value: (array (object)))) @fact)
 (#fact! "module_state"))
((program (export_statement (_ (variable_declarator name: (identifier) @name value: (array (object))))) @fact)
 (#fact! "module_state"))
; notes.push(note) · codes.set(email, code) · users[id] = user · notes = notes.filter(…)
((call_expression function: (member_expression object: (identifier) @name property: (property_identifier) @_change)) @fact
 (#any-of? @_change "push" "unshift" "splice" "set" "add")
 (#fact! "state_change"))
((assignment_expression left: (subscript_expression object: (identifier) @name)) @fact
 (#fact! "state_change"))
((assignment_expression left: (identifier) @name right: (call_expression function: (member_expression object: (identifier) @_same property: (property_identifier) @_filter))) @fact
 (#eq? @name @_same)
 (#any-of? @_filter "filter" "map" "concat")
 (#fact! "state_change"))
((assignment_expression left: (identifier) @name right: (array (spread_element (identifier) @_same))) @fact
 (#eq? @name @_same)
 (#fact! "state_change"))
; export const storage = new MemStorage()
((variable_declarator
   name: (identifier) @name
   value: (new_expression constructor: (identifier) @_class)) @fact
 (#match? @_class "^(Mem|Memory|InMemory)\\w*(Storage|Store|Db|Database|Repository|Repo)$")
 (#fact! "memory_storage"))
; app.use(session({ secret, … })) without a store
((call_expression
   function: [(identifier) @_session (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @_module)))]
   arguments: (arguments . (object) @options .)) @fact
 (#match? @_session "^(session|expressSession)$")
 (#eq? @_require "require")
 (#eq? @_module "express-session")
 (#not-match? @options "\\bstore\\b|\\.\\.\\.")
 (#fact! "memory_session"))
((call_expression function: (identifier) @_session arguments: (arguments . (object) @_options .)) @fact
 (#match? @_session "^(session|expressSession)$")
 (#match? @_options "\\bstore: new \\w*Memory")
 (#fact! "memory_session"))
