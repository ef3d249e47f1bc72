; Where data ends up: databases, files, mail, payments, models. Deleting is not among them: it takes a key and no fields.

; session.add(user) · db.session.merge(note)
((call
   function: (attribute object: [(identifier) (attribute)] @library attribute: (identifier) @_write)
   arguments: (argument_list) @arguments) @fact
 (#match? @library "(?i)(^|[._])(session|db|conn)$")
 (#any-of? @_write "add" "add_all" "merge" "bulk_save_objects" "bulk_insert_mappings")
 (#no-text! @arguments)
 (#fact! "db_write"))
; Note.objects.create(title=title) · Note.objects.filter(id=id).update(title=title)
((call
   function: (attribute object: [
     (attribute attribute: (identifier) @library)
     (call function: (attribute object: (attribute attribute: (identifier) @library)))
   ] attribute: (identifier) @_write)
   arguments: (argument_list) @arguments) @fact
 (#eq? @library "objects")
 (#any-of? @_write "create" "update" "bulk_create" "update_or_create" "get_or_create" "bulk_update" "acreate" "create_user")
 (#no-text! @arguments)
 (#fact! "db_write"))
; note.save()
((call function: (attribute object: (identifier) @arguments attribute: (identifier) @_save) arguments: (argument_list . ")")) @fact
 (#any-of? @_save "save" "insert")
 (#fact! "db_write" "library" "orm"))
; cursor.execute("INSERT INTO notes …", (title,)) · conn.execute(text("UPDATE …"), {…})
((call
   function: (attribute attribute: (identifier) @_execute)
   arguments: (argument_list . [
     (string) @_sql
     (concatenated_string . (string) @_sql)
     (call arguments: (argument_list . (string) @_sql))
   ]) @arguments) @fact
 (#any-of? @_execute "execute" "executemany" "executescript" "fetch" "fetchrow" "fetchval")
 (#match? @_sql "(?is)^[rbfu]*[\"']+\\s*(insert|update|replace|merge|upsert)\\s")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "sql"))
; conn.execute(insert(notes).values(…)) · notes.insert_one(data) · supabase.table("notes").insert(data)
((call
   function: [(identifier) @_write (attribute attribute: (identifier) @_write)]
   arguments: (argument_list . (_)) @arguments) @fact
 (#any-of? @_write "insert_one" "insert_many" "update_one" "update_many" "replace_one" "find_one_and_update"
   "find_one_and_replace" "bulk_write" "put_item")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "document"))
((call
   function: (attribute
     object: (call function: [(identifier) @_of (attribute attribute: (identifier) @_of)])
     attribute: (identifier) @_write)
   arguments: (argument_list . (_)) @arguments) @fact
 (#any-of? @_of "table" "from_" "insert" "update" "collection" "document")
 (#any-of? @_write "insert" "upsert" "update" "values" "set" "add")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "table"))

; open(path, "w") · Path(name).write_text(text)
((call
   function: (identifier) @_open
   arguments: (argument_list . (_) . (string (string_content) @_mode)) @arguments) @fact
 (#eq? @_open "open")
 (#match? @_mode "^[wax]")
 (#no-text! @arguments)
 (#fact! "file_write"))
((call function: (attribute attribute: (identifier) @_write)) @fact
 (#any-of? @_write "write_text" "write_bytes")
 (#fact! "file_write"))

; send_mail(subject, body, …) · smtp.sendmail(…) · resend.Emails.send({…})
((call
   function: [(identifier) @library (attribute attribute: (identifier) @library)]
   arguments: (argument_list) @arguments) @fact
 (#any-of? @library "send_mail" "sendmail" "send_message" "EmailMessage" "EmailMultiAlternatives" "send_email")
 (#no-text! @arguments)
 (#fact! "mail"))
((call
   function: (attribute object: (attribute attribute: (identifier) @_emails) attribute: (identifier) @_send)
   arguments: (argument_list) @arguments) @fact
 (#eq? @_emails "Emails")
 (#eq? @_send "send")
 (#no-text! @arguments)
 (#fact! "mail"))

; stripe.checkout.Session.create(…) · client.chat.completions.create(…)
((call
   function: (attribute object: (attribute) @_of attribute: (identifier) @_create)
   arguments: (argument_list) @arguments) @fact
 (#match? @_of "^stripe\\.")
 (#any-of? @_create "create" "modify")
 (#no-text! @arguments)
 (#fact! "payment" "library" "stripe"))
((call
   function: (attribute object: (attribute attribute: (identifier) @_of) attribute: (identifier) @_create)
   arguments: (argument_list) @arguments) @fact
 (#any-of? @_of "completions" "messages" "responses" "images" "embeddings" "models")
 (#any-of? @_create "create" "parse" "stream" "generate" "generate_content" "generate_content_stream")
 (#no-text! @arguments)
 (#fact! "llm_call"))
((call
   function: [(identifier) (attribute)] @library
   arguments: (argument_list) @arguments) @fact
 (#match? @library "^(litellm\\.a?completion|ollama\\.(chat|generate)|openai\\.ChatCompletion\\.a?create|(llm|chain|model|agent)\\.a?(invoke|stream|generate_content))$")
 (#no-text! @arguments)
 (#fact! "llm_call"))
