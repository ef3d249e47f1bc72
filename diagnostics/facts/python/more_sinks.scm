; What is deleted, and models that are asked over plain HTTP.

; session.delete(note) · db.session.delete(user) · note.delete() · Note.objects.filter(id=id).delete()
((call function: (attribute object: (_) @_of attribute: (identifier) @_delete)) @fact
 (#any-of? @_delete "delete" "delete_one" "delete_many" "remove")
 (#match? @_of "(?i)(^|[._])(session|db|objects)\\b|collection|^(note|item|user|post|obj|instance|record|order|product|task|todo|db_\\w+|\\w+_repo|\\w+_service|storage|store|table)$|table\\(|from_\\(")
 (#fact! "db_change"))
; cursor.execute("DELETE FROM notes …") · cursor.execute(f"UPDATE …")
((call
   function: (attribute attribute: (identifier) @_execute)
   arguments: (argument_list . (_) @_sql)) @fact
 (#any-of? @_execute "execute" "executemany" "executescript")
 (#match? @_sql "(?is)^(text\\()?[rbfu]*[\"']+\\s*(insert|update|delete|replace|drop|truncate)\\s")
 (#fact! "db_change"))
; db.commit(): what was changed is kept
((call function: (attribute object: (_) @_of attribute: (identifier) @_commit)) @fact
 (#eq? @_commit "commit")
 (#match? @_of "(?i)(^|[._])(session|db|conn|connection)$")
 (#fact! "db_change"))
; file.save(path) · os.remove(path) · shutil.rmtree(path)
((call function: (attribute object: (_) @_of attribute: (identifier) @_save) arguments: (argument_list . (_))) @fact
 (#any-of? @_save "save" "remove" "unlink" "rmtree" "copyfileobj")
 (#match? @_of "(?i)^(file|f|upload|uploaded_file|image|photo|avatar|os|shutil)$|files\\[")
 (#fact! "file_change"))

; requests.post("https://api.openai.com/v1/chat/completions", …)
((call function: (attribute) @library arguments: (argument_list . (string) @_url) @arguments) @fact
 (#match? @library "^(requests|httpx|client|session)\\.(post|stream)$")
 (#match? @_url "api\\.openai\\.com|api\\.anthropic\\.com|generativelanguage\\.googleapis\\.com|api\\.groq\\.com|api\\.mistral\\.ai|openrouter\\.ai|api\\.replicate\\.com|api\\.together\\.xyz|api\\.deepseek\\.com|api-inference\\.huggingface\\.co")
 (#no-text! @arguments)
 (#fact! "llm_call" "library" "http"))
((call function: (attribute) @library arguments: (argument_list) @arguments) @fact
 (#match? @library "^(\\w+\\.)?(replicate\\.run|genai\\.\\w+\\.generate_content|model\\.generate_content)$")
 (#no-text! @arguments)
 (#fact! "llm_call"))
