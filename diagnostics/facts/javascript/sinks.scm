; Where data goes: databases, files, mail, payments, models.

; prisma.user.create({ data }) · User.create(…) · Product.findByIdAndUpdate(…) · users.insertOne(…)
((call_expression
   function: (member_expression object: [(identifier) (member_expression)] @library property: (property_identifier) @method)
   arguments: (arguments) @arguments) @fact
 (#in? @method "write-method")
 (#in? @library "model-name")
 (#not-any-of? @library "Object" "Reflect" "Promise" "Array" "Map" "Set" "URL" "Buffer" "Date" "JSON" "Math")
 (#no-text! @arguments)
 (#fact! "db_write"))

; storage.createUser(…) · userRepository.addItem(…)
((call_expression
   function: (member_expression object: [(identifier) (member_expression)] @library property: (property_identifier) @method)
   arguments: (arguments) @arguments) @fact
 (#match? @method "^(create|add|insert|save|update|upsert|set)[A-Z]")
 (#match? @library "(^|\\.)(storage|repo|dao|store|db)$|(Repository|Service|Repo|Storage|Store|Dao)$")
 (#no-text! @arguments)
 (#fact! "db_write"))

; new Product(req.body).save() · const user = new User(…); await user.save()
((call_expression
   function: (member_expression
     object: (new_expression constructor: (_) @library arguments: (arguments) @arguments)
     property: (property_identifier) @method)) @fact
 (#eq? @method "save")
 (#no-text! @arguments)
 (#fact! "db_write"))
((statement_block
   (_ (variable_declarator
     name: (identifier) @_made
     value: (new_expression constructor: (_) @library arguments: (arguments) @arguments) @fact))
   . [
     (expression_statement (await_expression (call_expression
       function: (member_expression object: (identifier) @_saved property: (property_identifier) @method))))
     (_ (variable_declarator value: (await_expression (call_expression
       function: (member_expression object: (identifier) @_saved property: (property_identifier) @method)))))
   ])
 (#eq? @method "save")
 (#eq? @_made @_saved)
 (#no-text! @arguments)
 (#fact! "db_write"))

; db.insert(users).values(…) · supabase.from("notes").insert(…) · knex("users").insert(…)
((call_expression
   function: (member_expression
     object: (call_expression function: [
       (member_expression property: (property_identifier) @_before)
       (identifier) @_before
     ])
     property: (property_identifier) @method)
   arguments: (arguments) @arguments) @fact
 (#any-of? @_before "insert" "update" "from" "knex" "db" "collection" "table" "into")
 (#any-of? @method "values" "set" "insert" "upsert" "update" "add" "insertOne" "insertMany" "updateOne" "updateMany")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "query"))

; pool.query("INSERT …", [name]) · db.prepare("INSERT …").run(name)
((call_expression
   function: (member_expression property: (property_identifier) @method)
   arguments: (arguments . [(string) (template_string)] @_sql) @arguments) @fact
 (#any-of? @method "query" "execute" "run" "exec")
 (#match? @_sql "(?i)^.\\s*(insert|update|delete|replace)\\b")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "sql"))
((call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression property: (property_identifier) @_prepare)
       arguments: (arguments . [(string) (template_string)] @_sql))
     property: (property_identifier) @method)
   arguments: (arguments) @arguments) @fact
 (#eq? @_prepare "prepare")
 (#any-of? @method "run" "get" "all")
 (#match? @_sql "(?i)^.\\s*(insert|update|delete|replace)\\b")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "sql"))

; addDoc(collection(db, "notes"), data)
((call_expression function: (identifier) @method arguments: (arguments) @arguments) @fact
 (#any-of? @method "addDoc" "setDoc" "updateDoc")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "firestore"))

((call_expression
   function: [
     (identifier) @method
     (member_expression property: (property_identifier) @method)
   ]
   arguments: (arguments) @arguments) @fact
 (#any-of? @method "writeFile" "writeFileSync" "appendFile" "appendFileSync" "createWriteStream")
 (#no-text! @arguments)
 (#fact! "file_write"))

((call_expression
   function: (member_expression object: (_) @library property: (property_identifier) @_send)
   arguments: (arguments) @arguments) @fact
 (#any-of? @_send "sendMail" "sendEmail" "sendEmailWithTemplate" "send")
 (#match? @library "(?i)(mail|transport|resend\\.(emails|batch)|sendgrid|postmark|^ses)")
 (#no-text! @arguments)
 (#fact! "mail"))

((call_expression
   function: (member_expression object: (member_expression) @library property: (property_identifier) @_create)
   arguments: (arguments) @arguments) @fact
 (#any-of? @_create "create" "update")
 (#match? @library "(?i)^stripe\\.")
 (#no-text! @arguments)
 (#fact! "payment"))

((call_expression
   function: (member_expression object: (member_expression) @library property: (property_identifier) @_create)
   arguments: (arguments) @arguments) @fact
 (#any-of? @_create "create" "stream" "parse" "generate")
 (#match? @library "(chat\\.completions|\\.responses|\\.messages|\\.images)$")
 (#no-text! @arguments)
 (#fact! "llm_call"))
((call_expression
   function: [(identifier) @library (member_expression property: (property_identifier) @library)]
   arguments: (arguments) @arguments) @fact
 (#any-of? @library "generateText" "streamText" "generateObject" "streamObject" "generateContent" "generateContentStream")
 (#no-text! @arguments)
 (#fact! "llm_call"))
