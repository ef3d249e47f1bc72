; multer({ dest: "uploads/" }) · multer.diskStorage({ … })
((call_expression
   function: (identifier) @_multer
   arguments: (arguments . (object (pair key: (property_identifier) @_dest value: (string (string_fragment) @path))))) @fact
 (#eq? @_multer "multer") (#eq? @_dest "dest")
 (#fact! "upload_folder"))
((call_expression
   function: (member_expression object: (identifier) @_multer property: (property_identifier) @_storage)) @fact
 (#eq? @_multer "multer") (#eq? @_storage "diskStorage")
 (#fact! "upload_folder"))

; new Database("shop.db") · new sqlite3.Database("shop.db")
((new_expression
   constructor: [(identifier) @_database (member_expression property: (property_identifier) @_database)]
   arguments: (arguments . [(string (string_fragment) @path) (identifier) @path_name])) @fact
 (#any-of? @_database "Database" "DatabaseSync")
 (#fact! "local_database" "what" "this database"))
; new JSONFile("db.json"), JSONFilePreset("db.json", …) of lowdb · new Datastore({ filename: "…" }) of nedb
((call_expression function: (identifier) @_preset arguments: (arguments . (string (string_fragment) @path))) @fact
 (#any-of? @_preset "JSONFilePreset" "JSONFileSyncPreset")
 (#fact! "local_database" "what" "this database"))
((new_expression constructor: (identifier) @_file arguments: (arguments . (string (string_fragment) @path))) @fact
 (#any-of? @_file "JSONFile" "JSONFileSync" "FileSync" "FileAsync")
 (#fact! "local_database" "what" "this database"))
; createClient({ url: "file:local.db" })
((pair key: (property_identifier) @_url value: (string (string_fragment) @path)) @fact
 (#any-of? @_url "url" "uri") (#match? @path "^file:.*\\.(db|sqlite3?)$")
 (#fact! "local_database" "what" "this database"))
; sequelize: dialect: "sqlite", storage: "./shop.sqlite"
((pair key: (property_identifier) @_storage value: (string (string_fragment) @path)) @fact
 (#any-of? @_storage "storage" "filename" "database") (#match? @path "\\.(db|sqlite3?)$")
 (#fact! "local_database" "what" "this database"))

; fs.appendFile("logs/app.log", …) · fs.writeFile(`.cache/${key}`, …): nobody misses it
((call_expression
   function: [(identifier) @_write (member_expression property: (property_identifier) @_write)]
   arguments: (arguments . [
     (string (string_fragment) @_path)
     (template_string . (string_fragment) @_path)
   ])) @fact
 (#any-of? @_write "writeFile" "writeFileSync" "appendFile" "appendFileSync" "createWriteStream")
 (#match? @_path "(?:^|/)\\.?(?:logs?|caches?)/|\\.log$")
 (#fact! "temporary_path"))

; os.tmpdir() · "/tmp/…"
([(call_expression function: (member_expression property: (property_identifier) @_tmp)) (string (string_fragment) @_path)] @fact
 (#any-of? @_tmp "tmpdir" "mkdtemp" "mkdtempSync") (#match? @_path "^/tmp(/|$)")
 (#fact! "temporary_path"))
