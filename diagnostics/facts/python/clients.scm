; Connections that a process keeps open, made at the top of a module.

; engine = create_engine(DATABASE_URL)
(module (expression_statement (assignment
   left: (identifier) @name
   right: (call function: [(identifier) @library (attribute attribute: (identifier) @library)]))) @fact
 (#eq? @library "create_engine")
 (#fact! "client_made"))
