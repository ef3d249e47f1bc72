; Rows that are read: a list of them, or one.

; prisma.user.findMany(…) · User.find({}) · storage.getUsers() · db.select().from(users)
((call_expression
   function: (member_expression object: [(identifier) (member_expression)] @library property: (property_identifier) @method)
   arguments: (arguments) @arguments) @fact
 (#any-of? @method "findMany" "findAll" "find" "findAndCountAll" "findFirst" "findUnique" "findOne" "findById" "count" "aggregate")
 (#in? @library "model-name")
 (#not-any-of? @library "Object" "Array" "Map" "Set")
 (#no-text! @arguments)
 (#fact! "db_read"))
((call_expression function: (member_expression object: [(identifier) (member_expression)] @library property: (property_identifier) @method)) @fact
 (#match? @method "^(get|list|find|fetch|load|read|count|search)[A-Z]\\w*$")
 (#match? @library "(^|\\.)(storage|repo|dao|store|db)$|(Repository|Service|Repo|Storage|Dao)$")
 (#fact! "db_read"))
((call_expression function: (member_expression
   object: (call_expression function: (member_expression property: (property_identifier) @_select))
   property: (property_identifier) @method)) @fact
 (#any-of? @_select "select" "from" "collection")
 (#any-of? @method "from" "select" "find" "get")
 (#fact! "db_read"))
((call_expression
   function: (member_expression property: (property_identifier) @method)
   arguments: (arguments . [(string) (template_string)] @_sql)) @fact
 (#any-of? @method "query" "execute" "all" "prepare")
 (#match? @_sql "(?i)^.\\s*select\\b")
 (#fact! "db_read"))
((call_expression function: [(identifier) (member_expression)] @_sqlname arguments: (template_string) @_sql) @fact
 (#match? @_sql "(?i)^.\\s*select\\b")
 (#fact! "db_read"))
; a service's own answers: clerkClient.users.getUserList() · supabaseAdmin.auth.admin.listUsers()
((call_expression function: (member_expression property: (property_identifier) @method)) @fact
 (#any-of? @method "listUsers" "getUserList" "getDocs")
 (#fact! "db_read"))
