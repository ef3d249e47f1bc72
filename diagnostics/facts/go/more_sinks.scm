; What is deleted or changed by a key alone.

; db.Exec("DELETE FROM items WHERE id = $1", id) · db.Exec(fmt.Sprintf("UPDATE …"))
((call_expression
   function: (selector_expression field: (field_identifier) @_exec)
   arguments: (argument_list) @_arguments) @fact
 (#any-of? @_exec "Exec" "ExecContext" "MustExec")
 (#match? @_arguments "(?i)[\"`]\\s*(insert|update|delete|replace|truncate|drop)\\s")
 (#fact! "db_change"))
; db.Delete(&item, id) · collection.DeleteOne(ctx, filter) · store.DeleteItem(ctx, id)
((call_expression function: (selector_expression
   operand: [(identifier) @_of (selector_expression field: (field_identifier) @_of) (call_expression function: (selector_expression operand: (identifier) @_of))]
   field: (field_identifier) @_delete)) @fact
 (#match? @_of "(?i)^(db|tx|gorm|orm|q|queries|store|storage|dao|repo|coll|collection|\\w+(db|store|repo|repository|queries|collection))$")
 (#match? @_delete "^(Delete|Remove|Unscoped)")
 (#fact! "db_change"))
; os.Remove(path) · c.SaveUploadedFile(file, path)
((call_expression function: (selector_expression) @_call) @fact
 (#match? @_call "^os\\.(Remove|RemoveAll)$|\\.SaveUploadedFile$")
 (#fact! "file_change"))
