; Routes that are files.

; src/routes/api/notes/+server.ts: export const POST = async ({ request, locals }) => { … }
((export_statement declaration: (function_declaration name: (identifier) @method @handler)) @fact
 (#any-of? @method "GET" "POST" "PUT" "PATCH" "DELETE")
 (#path? "**/+server.*")
 (#fact! "route" "framework" "sveltekit" "root" "routes" "style" "folder"))
((export_statement declaration: (_ (variable_declarator name: (identifier) @method @handler))) @fact
 (#any-of? @method "GET" "POST" "PUT" "PATCH" "DELETE")
 (#path? "**/+server.*")
 (#fact! "route" "framework" "sveltekit" "root" "routes" "style" "folder"))

; server/api/notes.post.ts: export default defineEventHandler(async (event) => { … })
((export_statement value: (call_expression arguments: (arguments [(arrow_function) (function_expression)] @handler))) @fact
 (#path? "**/server/api/**/*.get.*" "server/api/**/*.get.*" "server/api/*.get.*")
 (#fact! "route" "framework" "nuxt" "root" "server" "style" "file" "method" "get"))
((export_statement value: (call_expression arguments: (arguments [(arrow_function) (function_expression)] @handler))) @fact
 (#path? "**/server/api/**/*.post.*" "server/api/**/*.post.*" "server/api/*.post.*")
 (#fact! "route" "framework" "nuxt" "root" "server" "style" "file" "method" "post"))
((export_statement value: (call_expression arguments: (arguments [(arrow_function) (function_expression)] @handler))) @fact
 (#path? "**/server/api/**/*.{put,patch}.*" "server/api/**/*.{put,patch}.*" "server/api/*.{put,patch}.*")
 (#fact! "route" "framework" "nuxt" "root" "server" "style" "file" "method" "put"))
((export_statement value: (call_expression arguments: (arguments [(arrow_function) (function_expression)] @handler))) @fact
 (#path? "**/server/api/**/*.delete.*" "server/api/**/*.delete.*" "server/api/*.delete.*")
 (#fact! "route" "framework" "nuxt" "root" "server" "style" "file" "method" "delete"))
; await readBody(event) · readValidatedBody(event, schema.parse) · await requireUserSession(event)
((_ (variable_declarator
   name: [(identifier) (object_pattern)] @name
   value: (await_expression (call_expression function: (identifier) @_read) @fact))) @statement
 (#eq? @_read "readBody")
 (#no-text! @statement)
 (#fact! "input" "what" "body"))
((call_expression function: (identifier) @library) @fact
 (#eq? @library "readValidatedBody")
 (#fact! "validator"))
((call_expression function: (identifier) @name) @fact
 (#any-of? @name "requireUserSession" "getUserSession")
 (#fact! "auth_check"))

; app/dashboard/page.tsx: export default async function Page() { … } · loaders of Remix and SvelteKit
((export_statement "default" declaration: (function_declaration "async" name: (identifier) @name @handler)) @fact
 (#path? "app/**/page.*" "**/app/**/page.*")
 (#fact! "page" "framework" "nextjs" "root" "app" "style" "folder"))
((export_statement declaration: [
   (function_declaration name: (identifier) @name @handler)
   (_ (variable_declarator name: (identifier) @name @handler))]) @fact
 (#path? "app/routes/**" "**/app/routes/**")
 (#eq? @name "loader")
 (#fact! "page" "framework" "loader"))
((export_statement declaration: [
   (function_declaration name: (identifier) @name @handler)
   (_ (variable_declarator name: (identifier) @name @handler))]) @fact
 (#path? "**/+page.server.*" "**/+layout.server.*")
 (#eq? @name "load")
 (#fact! "page" "framework" "loader" "root" "routes" "style" "folder"))

; tRPC: create: publicProcedure.input(Note).mutation(async ({ input }) => { … })
((pair
   key: (property_identifier) @name
   value: (call_expression
     function: (member_expression object: (_) @_chain property: (property_identifier) @_kind)
     arguments: (arguments [(arrow_function) (function_expression)]))) @fact
 (#eq? @_kind "mutation")
 (#match? @_chain "(?i)^\\w*procedure\\b")
 (#fact! "server_action" "framework" "trpc" "form" "procedure"))
((pair value: (call_expression
   function: (member_expression object: (_) @_chain property: (property_identifier) @_kind) @fact))
 (#any-of? @_kind "mutation" "query")
 (#match? @_chain "(?i)^\\w+procedure\\b")
 ; what the others build on
 (#not-match? @_chain "(?i)^(public|base|open|anon\\w*|optional\\w*|plain|raw|root|t|trpc|rate\\w*|limited\\w*|logged|timed|traced)_?procedure\\b")
 (#fact! "auth_check" "name" "procedure"))
((pair value: (call_expression function: (member_expression object: (call_expression function: (member_expression property: (property_identifier) @library) @fact))))
 (#eq? @library "input")
 (#fact! "validator"))
; limitedProcedure.input(Note).mutation(…) · protectedProcedure.use(rateLimit).mutation(…)
((pair value: (call_expression function: (member_expression object: (_) @library property: (property_identifier) @_kind) @fact))
 (#any-of? @_kind "mutation" "query")
 (#match? @library "(?i)^\\w*procedure\\b")
 (#match? @library "(?i)rate_?limit|limiter|limited|throttl")
 (#fact! "limiter"))
