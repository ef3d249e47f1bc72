; app/api/users/route.ts: export async function POST(request) { … } · export const POST = …
((export_statement declaration: (function_declaration name: (identifier) @method @handler)) @fact
 (#any-of? @method "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD")
 (#path? "app/**/route.*" "**/app/**/route.*")
 (#fact! "route" "framework" "nextjs" "root" "app" "style" "folder"))
((export_statement declaration: (_ (variable_declarator name: (identifier) @method @handler))) @fact
 (#any-of? @method "GET" "POST" "PUT" "PATCH" "DELETE" "HEAD")
 (#path? "app/**/route.*" "**/app/**/route.*")
 (#fact! "route" "framework" "nextjs" "root" "app" "style" "folder"))

; pages/api/users.ts: export default function handler(req, res) { … } · export default withAuth(handler)
((export_statement "default" declaration: (function_declaration name: (identifier) @handler)) @fact
 (#path? "pages/api/**" "**/pages/api/**")
 (#fact! "route" "framework" "nextjs" "root" "pages" "style" "file"))
((export_statement "default" value: [
   (identifier) @handler
   (arrow_function) @handler
   (function_expression) @handler
   (call_expression arguments: (arguments (identifier) @handler))
 ]) @fact
 (#path? "pages/api/**" "**/pages/api/**")
 (#fact! "route" "framework" "nextjs" "root" "pages" "style" "file"))
