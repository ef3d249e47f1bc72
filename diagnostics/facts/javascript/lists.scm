; Lists of rows without a limit. What is waited for directly has no `.limit(…)` behind it.

; await prisma.note.findMany() · await prisma.note.findMany({ where })
((call_expression
   function: (member_expression object: (_) @model property: (property_identifier) @method)
   arguments: (arguments . ")")) @fact
 (#any-of? @method "findMany" "findAll")
 (#in? @model "model-name")
 (#fact! "list_query" "library" "bare"))
((call_expression
   function: (member_expression object: (_) @model property: (property_identifier) @method)
   arguments: (arguments . (object) @options .)) @fact
 (#any-of? @method "findMany" "findAll")
 (#in? @model "model-name")
 (#not-match? @options "\\b(take|first|last|cursor|limit|skip)\\b|\\.\\.\\.")
 (#fact! "list_query" "library" "options"))
; await Product.find() · await Product.find({ … }).sort(…)
((await_expression (call_expression
   function: (member_expression object: (identifier) @model property: (property_identifier) @method)
   arguments: (arguments [")" (object) @options])) @chain) @fact
 (#eq? @method "find")
 (#match? @model "^[A-Z]\\w*$|Model$|[cC]ollection$")
 (#match? @options "^\\{\\s*\\}$")
 (#fact! "list_query" "library" "mongoose"))
((await_expression (call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression object: (identifier) @model property: (property_identifier) @method)
       arguments: (arguments [")" (object) @options]))
     property: (property_identifier) @_then)) @chain) @fact
 (#eq? @method "find")
 (#match? @model "^[A-Z]\\w*$|Model$")
 (#any-of? @_then "sort" "lean" "populate" "select" "exec" "toArray")
 (#match? @options "^\\{\\s*\\}$")
 (#fact! "list_query" "library" "mongoose"))
; await db.select().from(notes)
((await_expression (call_expression
   function: (member_expression
     object: (call_expression function: (member_expression property: (property_identifier) @_select))
     property: (property_identifier) @method)
   arguments: (arguments . (_) @model .)) @chain) @fact
 (#eq? @_select "select")
 (#eq? @method "from")
 (#fact! "list_query" "library" "drizzle"))
; await supabase.from("notes").select("*")
((await_expression (call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression property: (property_identifier) @_from)
       arguments: (arguments . (string (string_fragment) @model)))
     property: (property_identifier) @method)) @chain) @fact
 (#eq? @_from "from")
 (#eq? @method "select")
 (#fact! "list_query" "library" "supabase"))
; pool.query("SELECT * FROM notes") · sql`select * from notes`
((call_expression
   function: (member_expression property: (property_identifier) @method)
   arguments: (arguments . [(string (string_fragment) @text) (template_string . (string_fragment) @text .)])) @fact
 (#any-of? @method "query" "execute" "all")
 (#match? @text "(?is)^\\s*select\\s.*\\sfrom\\s+[\\w.\"]+(\\s+order\\s.*)?\\s*;?\\s*$")
 (#not-match? @text "(?i)\\blimit\\b|\\bwhere\\b|count\\(|sum\\(|max\\(|min\\(|exists")
 (#fact! "list_query" "library" "sql"))
((call_expression
   function: [(identifier) @_sql (member_expression property: (property_identifier) @_sql)]
   arguments: (template_string . (string_fragment) @text .)) @fact
 (#any-of? @_sql "sql" "$queryRaw")
 (#match? @text "(?is)^\\s*select\\s.*\\sfrom\\s+[\\w.\"]+(\\s+order\\s.*)?\\s*;?\\s*$")
 (#not-match? @text "(?i)\\blimit\\b|\\bwhere\\b|count\\(|sum\\(|max\\(|min\\(|exists")
 (#fact! "list_query" "library" "sql"))
