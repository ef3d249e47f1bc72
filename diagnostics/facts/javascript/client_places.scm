; A connection to a database is made: new PrismaClient() · new Pool() · mysql.createPool(…) · mongoose.connect(…)
((_ (variable_declarator
   name: (identifier) @name
   value: [
     (new_expression constructor: [(identifier) @library (member_expression property: (property_identifier) @library)])
     (await_expression (new_expression constructor: (identifier) @library))])) @statement @fact
 (#any-of? @library "PrismaClient" "Pool" "MongoClient" "Sequelize" "DataSource" "IORedis")
 (#no-text! @statement)
 (#fact! "client_opened" "form" "declared"))
((_ (variable_declarator
   name: (identifier) @name
   value: (call_expression function: [(identifier) @library (member_expression property: (property_identifier) @library)]))) @statement @fact
 (#any-of? @library "createPool")
 (#no-text! @statement)
 (#fact! "client_opened" "form" "declared"))
((call_expression function: (member_expression) @library) @fact
 (#any-of? @library "mongoose.connect")
 (#fact! "client_opened" "form" "call"))
; if (!client) client = new Pool() · globalThis.prisma ??= new PrismaClient()
((if_statement condition: (parenthesized_expression) @_condition consequence: (_) @_then) @fact
 (#match? @_condition "^\\(!|=== ?(null|undefined)|readyState|isConnected|cached")
 (#match? @_then "new |createPool|connect\\(")
 (#fact! "client_kept"))
((augmented_assignment_expression operator: ["??=" "||="]) @fact
 (#fact! "client_kept"))
; if (mongoose.connection.readyState >= 1) return · cached.connection · global.mongoose
((member_expression property: (property_identifier) @_kept) @fact
 (#any-of? @_kept "readyState" "isConnected" "conn")
 (#fact! "client_kept" "form" "early"))
((member_expression object: (identifier) @_global) @fact
 (#any-of? @_global "global" "globalThis" "cached")
 (#fact! "client_kept" "form" "early"))
