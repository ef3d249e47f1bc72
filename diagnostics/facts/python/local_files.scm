; sqlite3.connect("notes.db")
((call
   function: (attribute object: (identifier) @_sqlite attribute: (identifier) @_connect)
   arguments: (argument_list . [(string . (string_start) . (string_content) @path . (string_end)) (identifier) @path_name])) @fact
 (#any-of? @_sqlite "sqlite3" "aiosqlite") (#eq? @_connect "connect")
 (#fact! "local_database" "what" "this database"))
; create_engine("sqlite:///./notes.db") · SQLALCHEMY_DATABASE_URI = "sqlite:///notes.db"
((string (string_content) @path) @fact
 (#match? @path "^sqlite(\\+\\w+)?:///[^:]")
 (#fact! "local_database" "what" "this database"))

; request.files["file"].save(…) · file.save(os.path.join(UPLOAD_FOLDER, name))
((call
   function: (attribute object: (_) @_file attribute: (identifier) @_save)
   arguments: (argument_list . (call function: (attribute attribute: (identifier) @_join)))) @fact
 (#match? @_file "(?i)(file|upload|image|photo|avatar|doc)") (#eq? @_save "save") (#eq? @_join "join")
 (#fact! "upload_folder"))
((call
   function: (attribute object: (_) @_file attribute: (identifier) @_save)
   arguments: (argument_list . [(string (interpolation)) (binary_operator)])) @fact
 (#match? @_file "(?i)(file|upload|image|photo|avatar|doc)") (#eq? @_save "save")
 (#fact! "upload_folder"))
; shutil.copyfileobj(file.file, buffer)
((call function: (attribute object: (identifier) @_shutil attribute: (identifier) @_copy)
   arguments: (argument_list . (attribute attribute: (identifier) @_file))) @fact
 (#eq? @_shutil "shutil") (#eq? @_copy "copyfileobj") (#eq? @_file "file")
 (#fact! "upload_folder"))

; tempfile.NamedTemporaryFile() · "/tmp/…"
([(call function: (attribute object: (identifier) @_tempfile)) (string (string_content) @_path)] @fact
 (#eq? @_tempfile "tempfile") (#match? @_path "^/tmp(/|$)")
 (#fact! "temporary_path"))
