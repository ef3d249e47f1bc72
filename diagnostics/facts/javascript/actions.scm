; Functions that forms call over the network, without a route that anybody wrote.

; "use server" at the top: every exported function
((program
   (expression_statement . (string (string_fragment) @_use))
   (export_statement declaration: (function_declaration name: (identifier) @name @handler)) @fact)
 (#eq? @_use "use server")
 (#fact! "server_action" "framework" "nextjs" "form" "file"))
((program
   (expression_statement . (string (string_fragment) @_use))
   (export_statement declaration: (_ (variable_declarator
     name: (identifier) @name @handler
     value: [(arrow_function) (function_expression) (call_expression function: (_) @wrapper)]))) @fact)
 (#eq? @_use "use server")
 (#fact! "server_action" "framework" "nextjs" "form" "file"))
; async function save(formData) { "use server"; … }
((function_declaration
   name: (identifier) @name @handler
   body: (statement_block . (expression_statement (string (string_fragment) @_use)))) @fact
 (#eq? @_use "use server")
 (#fact! "server_action" "framework" "nextjs" "form" "function"))
((variable_declarator
   name: (identifier) @name @handler
   value: (arrow_function body: (statement_block . (expression_statement (string (string_fragment) @_use))))) @fact
 (#eq? @_use "use server")
 (#fact! "server_action" "framework" "nextjs" "form" "function"))

; app/routes/notes.tsx: export async function action({ request }) { … }
((export_statement declaration: (function_declaration name: (identifier) @name @handler)) @fact
 (#path? "app/routes/**" "**/app/routes/**")
 (#eq? @name "action")
 (#fact! "server_action" "framework" "remix" "form" "file"))
((export_statement declaration: (_ (variable_declarator name: (identifier) @name @handler value: (_)))) @fact
 (#path? "app/routes/**" "**/app/routes/**")
 (#eq? @name "action")
 (#fact! "server_action" "framework" "remix" "form" "file"))

; +page.server.ts: export const actions = { create: async ({ request, locals }) => { … } }
((export_statement declaration: (_ (variable_declarator
   name: (identifier) @_actions
   value: (object [(pair key: (property_identifier) @name) (method_definition name: (property_identifier) @name)] @fact))))
 (#path? "**/+page.server.*")
 (#eq? @_actions "actions")
 (#fact! "server_action" "framework" "sveltekit" "form" "object"))

; actions/index.ts: defineAction({ handler: async (input, context) => { … } })
((pair
   key: (property_identifier) @name
   value: (call_expression function: (identifier) @_define)) @fact
 (#eq? @_define "defineAction")
 (#fact! "server_action" "framework" "astro" "form" "object"))
