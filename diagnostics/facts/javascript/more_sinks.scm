; What is deleted, and models that are asked over plain HTTP.

; supabase.from("notes").delete() · db.delete(notes) · deleteDoc(ref) · prisma.note.delete is a write
((call_expression function: (member_expression
   object: (call_expression function: [(member_expression property: (property_identifier) @_of) (identifier) @_of])
   property: (property_identifier) @_delete)) @fact
 (#any-of? @_of "from" "collection" "doc" "knex" "table")
 (#any-of? @_delete "delete" "del" "remove" "deleteOne" "deleteMany")
 (#fact! "db_change"))
((call_expression function: (member_expression object: (identifier) @_db property: (property_identifier) @_delete)) @fact
 (#match? @_db "(?i)^(db|tx|storage|store|repo|dao|\\w+(Repository|Service|Storage|Store|Dao|Repo))$")
 (#match? @_delete "^(delete|remove|destroy|archive)([A-Z]\\w*)?$")
 (#fact! "db_change"))
((call_expression function: (identifier) @_delete) @fact
 (#any-of? @_delete "deleteDoc")
 (#fact! "db_change"))
; sql`delete from projects where id = ${id}` · sql`insert into …`
((call_expression function: (identifier) @_sql arguments: (template_string) @_text) @fact
 (#any-of? @_sql "sql" "db")
 (#match? @_text "(?i)^.\\s*(insert|update|delete)\\b")
 (#fact! "db_change"))
((call_expression
   function: (member_expression property: (property_identifier) @_run)
   arguments: (template_string) @_text) @fact
 (#any-of? @_run "$executeRaw" "sql" "execute")
 (#match? @_text "(?i)^.\\s*(insert|update|delete)\\b")
 (#fact! "db_change"))
; supabase.rpc("grant_credits", { … })
((call_expression
   function: (member_expression property: (property_identifier) @_rpc)
   arguments: (arguments . (string) . (object))) @fact
 (#eq? @_rpc "rpc")
 (#fact! "db_change"))
; unlink(path) · storage.from("files").upload(…) · put("photo.png", file)
((call_expression function: [(identifier) @_call (member_expression property: (property_identifier) @_call)]) @fact
 (#any-of? @_call "unlink" "unlinkSync" "PutObjectCommand" "upload")
 (#fact! "file_change"))
((call_expression function: (identifier) @_put arguments: (arguments . (_) . (identifier) @_file)) @fact
 (#eq? @_put "put")
 (#match? @_file "(?i)file|blob|body|buffer|image")
 (#fact! "file_change"))

; fetch("https://api.openai.com/v1/chat/completions", …)
((call_expression
   function: [(identifier) (member_expression)] @_fetch
   arguments: (arguments . [(string) (template_string)] @_url) @arguments) @fact
 (#match? @_fetch "^(fetch|axios|axios\\.post|got|got\\.post|ky\\.post)$")
 (#match? @_url "api\\.openai\\.com|api\\.anthropic\\.com|generativelanguage\\.googleapis\\.com|api\\.groq\\.com|api\\.mistral\\.ai|openrouter\\.ai|api\\.replicate\\.com|fal\\.run|api\\.elevenlabs\\.io|ai\\.gateway\\.lovable\\.dev|api\\.together\\.xyz|api\\.perplexity\\.ai|api\\.deepseek\\.com|api\\.x\\.ai|api-inference\\.huggingface\\.co")
 (#no-text! @arguments)
 (#fact! "llm_call" "library" "http"))
; replicate.run(…) · fal.subscribe(…) · llm.invoke(…)
((call_expression function: (member_expression) @library arguments: (arguments) @arguments) @fact
 (#match? @library "^(replicate\\.(run|stream)|fal\\.(subscribe|run)|(llm|chain|chatModel|agent|chat)\\.(invoke|stream|call))$")
 (#no-text! @arguments)
 (#fact! "llm_call"))
