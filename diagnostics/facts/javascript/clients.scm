; Connections that a process keeps open, and how each is closed.

; const prisma = new PrismaClient()
((_ (variable_declarator name: (identifier) @name value: (new_expression constructor: (identifier) @library))) @fact
 (#in? @library "client-class")
 (#fact! "client_made"))
; const db = new pg.Pool()
((_ (variable_declarator name: (identifier) @name value: (new_expression constructor: (member_expression property: (property_identifier) @library)))) @fact
 (#in? @library "client-class")
 (#fact! "client_made"))
; const pool = mysql.createPool(…)
((_ (variable_declarator name: (identifier) @name value: (call_expression function: (member_expression property: (property_identifier) @library)))) @fact
 (#in? @library "client-class")
 (#fact! "client_made"))
; mongoose.connect(…)
((call_expression function: (member_expression object: (identifier) @name property: (property_identifier) @_connect)) @fact
 (#eq? @name "mongoose")
 (#eq? @_connect "connect")
 (#fact! "client_made" "library" "mongoose"))
