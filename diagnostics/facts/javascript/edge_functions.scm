; Functions that a platform runs for each request, one file each.

; supabase/functions/summarize/index.ts: Deno.serve(async (req) => { … })
((call_expression
   function: [(identifier) (member_expression)] @_serve
   arguments: (arguments [(arrow_function) (function_expression) (identifier) @handler])) @fact
 (#path? "**/supabase/functions/**" "supabase/functions/**")
 (#any-of? @_serve "serve" "Deno.serve")
 (#fact! "edge_function" "platform" "supabase"))
; netlify/functions/mail.ts: export const handler = async (event) => { … } · export default async (req, context) => { … }
((export_statement declaration: (_ (variable_declarator name: (identifier) @handler))) @fact
 (#path? "netlify/{functions,edge-functions}/**" "**/netlify/{functions,edge-functions}/**")
 (#eq? @handler "handler")
 (#fact! "edge_function" "platform" "netlify"))
((export_statement "default" [(function_declaration) (arrow_function)]) @fact
 (#path? "netlify/{functions,edge-functions}/**" "**/netlify/{functions,edge-functions}/**")
 (#fact! "edge_function" "platform" "netlify"))
; api/mail.ts: export default async function handler(req, res) { … }
((export_statement "default" [(function_declaration) (arrow_function)]) @fact
 (#path? "api/**")
 (#fact! "edge_function" "platform" "vercel"))
; export const mail = onRequest(async (req, res) => { … }) · functions.https.onRequest(…)
((call_expression
   function: [(identifier) @_on (member_expression property: (property_identifier) @_on)]
   arguments: (arguments [(arrow_function) (function_expression)])) @fact
 (#eq? @_on "onRequest")
 (#path? "**/functions/**" "functions/**")
 (#fact! "edge_function" "platform" "firebase"))
; export default { async fetch(request, env) { … } }
((export_statement value: (object [
   (method_definition name: (property_identifier) @_fetch)
   (pair key: (property_identifier) @_fetch value: [(arrow_function) (function_expression)])])) @fact
 (#eq? @_fetch "fetch")
 (#fact! "edge_function" "platform" "workers"))

; createClient(url, Deno.env.get("SUPABASE_SERVICE_ROLE_KEY")): may do everything, whoever asks
((string (string_fragment) @name) @fact
 (#match? @name "SERVICE_ROLE|^SUPABASE_SECRET_KEY")
 (#fact! "privileged_client"))
((property_identifier) @name @fact
 (#match? @name "SERVICE_ROLE|^SUPABASE_SECRET_KEY")
 (#fact! "privileged_client"))

; if (req.method === "OPTIONS") { … }: what asks for a login comes behind the browser's question
((if_statement condition: (parenthesized_expression) @_condition) @after_preflight @fact
 (#path? "**/supabase/functions/**" "supabase/functions/**")
 (#match? @_condition "\\breq\\.method.*OPTIONS")
 (#no-text! @after_preflight)
 (#fact! "edge_function_part"))
