; app.use(errorhandler()): shows every error with its stack
((call_expression
   function: (member_expression property: (property_identifier) @_use)
   arguments: (arguments (call_expression function: (identifier) @_handler arguments: (arguments . ")")) .)) @primary
 (#eq? @_use "use")
 (#eq? @_handler "errorhandler")
 (#set! "form" "express" "what" "`errorhandler()` shows every error with its stack"))
