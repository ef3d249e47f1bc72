; What catches errors that no handler caught.

; app.use((err, req, res, next) => { … }) · function errorHandler(err, req, res, next) { … }
((formal_parameters . (_) @_error . (_) . (_) . (_) .) @fact
 (#match? @_error "(?i)^_?(err|error|e|ex|exception)\\b")
 (#fact! "error_handler" "for" "express"))
((call_expression function: (member_expression property: (property_identifier) @_use) arguments: (arguments [(identifier) @_name (member_expression property: (property_identifier) @_name) (call_expression function: (_) @_name)])) @fact
 (#eq? @_use "use")
 (#match? @_name "(?i)err(or)?s?_?(handler|middleware|handling)|(handle|catch|on)_?(all_?)?err|boom")
 (#fact! "error_handler" "for" "express"))
((call_expression function: (member_expression property: (property_identifier) @_call)) @fact
 (#any-of? @_call "setupExpressErrorHandler" "setupKoaErrorHandler" "setErrorHandler" "onError" "useGlobalFilters")
 (#fact! "error_handler" "for" "any"))
; app.on("error", …) of Koa, or a first middleware that tries everything below it
((call_expression
   function: (member_expression property: (property_identifier) @_on)
   arguments: (arguments . (string (string_fragment) @_error))) @fact
 (#eq? @_on "on")
 (#eq? @_error "error")
 (#fact! "error_handler" "for" "koa"))
((try_statement body: (statement_block (expression_statement (await_expression (call_expression function: (identifier) @_next))))) @fact
 (#eq? @_next "next")
 (#fact! "error_handler" "for" "koa"))

; class X extends Component { componentDidCatch() { … } } · <ErrorBoundary> · errorElement
((property_identifier) @_name @fact
 (#any-of? @_name "componentDidCatch" "getDerivedStateFromError" "errorElement" "ErrorBoundary" "errorComponent" "defaultErrorComponent" "onErrorCaptured" "errorHandler" "errorCaptured")
 (#fact! "error_handler" "for" "page"))
((import_specifier name: (identifier) @_name) @fact
 (#match? @_name "ErrorBoundary$|^useErrorBoundary$")
 (#fact! "error_handler" "for" "page"))
((import_statement (import_clause (identifier) @_name)) @fact
 (#match? @_name "ErrorBoundary$")
 (#fact! "error_handler" "for" "page"))
; hooks.server.ts: export const handleError = …
((export_statement declaration: [(function_declaration name: (identifier) @_name) (_ (variable_declarator name: (identifier) @_name))]) @fact
 (#eq? @_name "handleError")
 (#fact! "error_handler" "for" "page"))
((function_declaration name: (identifier) @_name) @fact
 (#eq? @_name "ErrorBoundary")
 (#fact! "error_handler" "for" "page"))
