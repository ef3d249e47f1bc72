; What comes from the request: read into a variable, whose type may carry checks.

; json.NewDecoder(r.Body).Decode(&in)
((call_expression
   function: (selector_expression
     operand: (call_expression
       function: (selector_expression field: (field_identifier) @_decoder)
       arguments: (argument_list . (selector_expression operand: (_) @_request field: (field_identifier) @_body)))
     field: (field_identifier) @_decode)
   arguments: (argument_list . (unary_expression operand: (identifier) @name @variable))) @fact
 (#eq? @_decoder "NewDecoder")
 (#any-of? @_request "r" "req" "request" "c.Request" "ctx.Request")
 (#eq? @_body "Body")
 (#eq? @_decode "Decode")
 (#fact! "input" "what" "body" "form" "decoded"))
; the statement that reads: what checks the input goes below it
((if_statement initializer: (short_var_declaration right: (expression_list . (call_expression
   function: (selector_expression field: (field_identifier) @_decode)) @fact))) @statement
 (#eq? @_decode "Decode")
 (#no-text! @statement)
 (#fact! "input_part"))
((_
   [(short_var_declaration right: (expression_list . (call_expression function: (selector_expression field: (field_identifier) @_decode)) @fact))
    (assignment_statement right: (expression_list . (call_expression function: (selector_expression field: (field_identifier) @_decode)) @fact))]
   . (if_statement) @statement)
 (#eq? @_decode "Decode")
 (#no-text! @statement)
 (#fact! "input_part"))
((expression_statement (call_expression function: (selector_expression field: (field_identifier) @_decode)) @fact) @statement
 (#eq? @_decode "Decode")
 (#no-text! @statement)
 (#fact! "input_part"))
; c.ShouldBindJSON(&in): applies the binding tags
((call_expression
   function: (selector_expression operand: (identifier) @_context field: (field_identifier) @_bind)
   arguments: (argument_list . (unary_expression operand: (identifier) @name @variable) .)) @fact
 (#any-of? @_context "c" "ctx" "gc")
 (#any-of? @_bind "BindJSON" "ShouldBindJSON" "Bind" "ShouldBind" "BindWith" "ShouldBindWith" "ShouldBindBodyWithJSON")
 (#fact! "input" "what" "body" "checks" "true" "form" "bound"))
; r.FormValue("name") · c.PostForm("name")
((call_expression
   function: (selector_expression operand: (identifier) @_request field: (field_identifier) @_read)
   arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @field))) @fact
 (#any-of? @_request "r" "req" "request" "c" "ctx")
 (#any-of? @_read "FormValue" "PostFormValue" "PostForm" "DefaultPostForm")
 (#fact! "input" "what" "body"))
; c.Query("q") · r.URL.Query().Get("q")
((call_expression
   function: (selector_expression operand: (identifier) @_request field: (field_identifier) @_read)
   arguments: (argument_list . (interpreted_string_literal))) @fact
 (#any-of? @_request "c" "ctx")
 (#any-of? @_read "Query" "DefaultQuery")
 (#fact! "input" "what" "query"))

; in.Name
((selector_expression operand: (identifier) @object field: (field_identifier) @name) @fact
 (#match? @object "^(in|input|body|req|data|payload|form|item|user|note|post|p|u|creds|credentials|request|dto|params|new\\w+)$")
 (#fact! "input_member"))

; validate.Struct(in) · in.Validate() · validator.New().Struct(in)
((call_expression function: (selector_expression field: (field_identifier) @library)) @fact
 (#any-of? @library "Struct" "StructCtx" "Validate" "ValidateStruct" "IsValid" "Valid" "ValidateWithContext")
 (#fact! "validator"))
; var validate = validator.New()
((var_spec name: (identifier) @name value: (expression_list . (call_expression function: (selector_expression) @_new))) @fact
 (#eq? @_new "validator.New")
 (#fact! "checker"))
; validateItem(in)
((call_expression function: (identifier) @library) @fact
 (#match? @library "(?i)^(validate|check|sanitize)")
 (#fact! "validator"))

; if in.Name == "" || len(in.Name) > 200
((binary_expression
   left: [(selector_expression) (call_expression function: (identifier) @_len)]
   right: [(interpreted_string_literal) (int_literal) (float_literal)]) @fact
 (#eq? @_len "len")
 (#fact! "input_check"))
((binary_expression
   left: (call_expression function: (selector_expression) @_trim)
   right: (interpreted_string_literal)) @fact
 (#match? @_trim "^strings\\.")
 (#fact! "input_check"))

; Where data ends up. Deleting takes a key and no fields: it is not among them.
((call_expression
   function: (selector_expression field: (field_identifier) @_exec)
   arguments: (argument_list . [
     (interpreted_string_literal) @_sql
     (raw_string_literal) @_sql
     (call_expression arguments: (argument_list . [(interpreted_string_literal) (raw_string_literal)] @_sql))
     (binary_expression left: [(interpreted_string_literal) (raw_string_literal)] @_sql)]) @arguments) @fact
 (#any-of? @_exec "Exec" "Query" "QueryRow" "NamedExec" "MustExec" "QueryRowx" "Get" "NamedQuery")
 (#match? @_sql "(?is)^[\"`]\\s*(insert|update|replace|merge|upsert)\\s")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "sql"))
((call_expression
   function: (selector_expression field: (field_identifier) @_exec)
   arguments: (argument_list . (_) . [
     (interpreted_string_literal) @_sql
     (raw_string_literal) @_sql
     (call_expression arguments: (argument_list . [(interpreted_string_literal) (raw_string_literal)] @_sql))]) @arguments) @fact
 (#any-of? @_exec "Exec" "ExecContext" "Query" "QueryContext" "QueryRow" "QueryRowContext" "NamedExecContext" "GetContext")
 (#match? @_sql "(?is)^[\"`]\\s*(insert|update|replace|merge|upsert)\\s")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "sql"))
; db.Create(&item) · db.Model(&item).Updates(in)
((call_expression
   function: (selector_expression
     operand: [(identifier) @_db (selector_expression field: (field_identifier) @_db) (call_expression function: (selector_expression operand: (identifier) @_db))]
     field: (field_identifier) @_write)
   arguments: (argument_list . [(unary_expression) (identifier) (selector_expression) (composite_literal)]) @arguments) @fact
 (#match? @_db "(?i)^(db|tx|gorm|orm|database|\\w+db)$")
 (#any-of? @_write "Create" "Save" "Updates" "FirstOrCreate" "CreateInBatches")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "gorm"))
; collection.InsertOne(ctx, in)
((call_expression
   function: (selector_expression field: (field_identifier) @_write)
   arguments: (argument_list) @arguments) @fact
 (#any-of? @_write "InsertOne" "InsertMany" "UpdateOne" "UpdateMany" "UpdateByID" "ReplaceOne" "FindOneAndUpdate")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "document"))
; queries.CreateItem(ctx, params)
((call_expression
   function: (selector_expression operand: [(identifier) @_queries (selector_expression field: (field_identifier) @_queries)] field: (field_identifier) @_write)
   arguments: (argument_list . (_)) @arguments) @fact
 (#match? @_queries "(?i)^(q|queries|store|storage|dao|repo|\\w+(store|repo|repository|queries))$")
 (#match? @_write "^(Create|Insert|Add|Save|Update|Upsert|Set)[A-Z]?")
 (#no-text! @arguments)
 (#fact! "db_write" "library" "repository"))
; os.WriteFile(name, data, 0o644)
((call_expression function: (selector_expression) @library arguments: (argument_list) @arguments) @fact
 (#any-of? @library "os.WriteFile" "os.Create" "os.OpenFile" "ioutil.WriteFile")
 (#no-text! @arguments)
 (#fact! "file_write"))
; smtp.SendMail(…) · client.CreateChatCompletion(ctx, …)
((call_expression function: (selector_expression field: (field_identifier) @library) arguments: (argument_list) @arguments) @fact
 (#any-of? @library "SendMail" "DialAndSend" "SendEmail" "SendWithContext")
 (#no-text! @arguments)
 (#fact! "mail"))
((call_expression function: (selector_expression field: (field_identifier) @library) arguments: (argument_list) @arguments) @fact
 (#any-of? @library "CreateChatCompletion" "CreateChatCompletionStream" "GenerateContent" "GenerateFromSinglePrompt" "CreateMessages")
 (#no-text! @arguments)
 (#fact! "llm_call"))

; Who is asking.
((call_expression function: [(identifier) @name (selector_expression field: (field_identifier) @name)]) @fact
 (#in? @name "auth-check")
 (#fact! "auth_check"))
((call_expression function: (selector_expression) @name) @fact
 (#any-of? @name "jwt.Parse" "jwt.ParseWithClaims" "jwtauth.FromContext" "hmac.Equal" "subtle.ConstantTimeCompare")
 (#fact! "auth_check"))
