; Connections that a process keeps open: made once, at the top of a module, so that their names are known there.

; const prisma = new PrismaClient() · const db = new pg.Pool() · const pool = mysql.createPool(…) · const sql = postgres(…)
(program [
   (_ (variable_declarator name: (identifier) @name value: (new_expression constructor: [
     (identifier) @library
     (member_expression property: (property_identifier) @library)
   ])))
   (export_statement (_ (variable_declarator name: (identifier) @name value: (new_expression constructor: [
     (identifier) @library
     (member_expression property: (property_identifier) @library)
   ]))))
 ] @fact
 (#in? @library "client-class")
 (#fact! "client_made"))
(program [
   (_ (variable_declarator name: (identifier) @name value: (call_expression function: [
     (identifier) @library
     (member_expression property: (property_identifier) @library)
   ])))
   (export_statement (_ (variable_declarator name: (identifier) @name value: (call_expression function: [
     (identifier) @library
     (member_expression property: (property_identifier) @library)
   ]))))
 ] @fact
 (#in? @library "client-function")
 (#fact! "client_made"))
; mongoose.connect(…)
((call_expression function: (member_expression object: (identifier) @name property: (property_identifier) @_connect)) @fact
 (#eq? @name "mongoose")
 (#eq? @_connect "connect")
 (#fact! "client_made" "library" "mongoose"))
