; app.get("/x", async (req, res) => { res.json(await load()); }): waits for something, and nothing catches its failure.
; Only what stands directly in the body, or in a branch of it, so that `try` is never among it.
((call_expression
   function: (member_expression property: (property_identifier) @_method)
   arguments: (arguments [
     (arrow_function "async" body: (statement_block (_ (variable_declarator value: (await_expression)))))
     (arrow_function "async" body: (statement_block (expression_statement (await_expression))))
     (arrow_function "async" body: (statement_block (expression_statement (assignment_expression right: (await_expression)))))
     (arrow_function "async" body: (statement_block (expression_statement (call_expression arguments: (arguments (await_expression))))))
     (arrow_function "async" body: (statement_block (return_statement [(await_expression) (call_expression arguments: (arguments (await_expression)))])))
     (arrow_function "async" body: (statement_block (if_statement consequence: (statement_block [
       (expression_statement (await_expression))
       (_ (variable_declarator value: (await_expression)))]))))
     (arrow_function "async" body: [(await_expression) (call_expression arguments: (arguments (await_expression)))])
     (function_expression "async" body: (statement_block (_ (variable_declarator value: (await_expression)))))
     (function_expression "async" body: (statement_block (expression_statement (await_expression))))
     (function_expression "async" body: (statement_block (expression_statement (call_expression arguments: (arguments (await_expression))))))
   ] @fact .))
 (#any-of? @_method "get" "post" "put" "patch" "delete" "all" "use")
 (#fact! "unguarded_await" "form" "inline"))

; export const list = async (req, res) => { … } · async function list(req, res) { … } · exports.list = async (req, res) => …
((variable_declarator
   name: (identifier) @name
   value: [
     (arrow_function "async" parameters: (formal_parameters . (_) . (_)) body: (statement_block (_ (variable_declarator value: (await_expression)))))
     (arrow_function "async" parameters: (formal_parameters . (_) . (_)) body: (statement_block (expression_statement (await_expression))))
     (arrow_function "async" parameters: (formal_parameters . (_) . (_)) body: (statement_block (expression_statement (call_expression arguments: (arguments (await_expression))))))
   ]) @fact
 (#fact! "unguarded_await" "form" "named"))
((function_declaration "async"
   name: (identifier) @name
   parameters: (formal_parameters . (_) . (_))
   body: [
     (statement_block (_ (variable_declarator value: (await_expression))))
     (statement_block (expression_statement (await_expression)))
     (statement_block (expression_statement (call_expression arguments: (arguments (await_expression)))))
   ]) @fact
 (#fact! "unguarded_await" "form" "named"))
((assignment_expression
   left: (member_expression property: (property_identifier) @name)
   right: [
     (arrow_function "async" parameters: (formal_parameters . (_) . (_)) body: (statement_block (_ (variable_declarator value: (await_expression)))))
     (arrow_function "async" parameters: (formal_parameters . (_) . (_)) body: (statement_block (expression_statement (await_expression))))
     (arrow_function "async" parameters: (formal_parameters . (_) . (_)) body: (statement_block (expression_statement (call_expression arguments: (arguments (await_expression))))))
   ]) @fact
 (#fact! "unguarded_await" "form" "named"))
