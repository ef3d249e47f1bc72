; Who is asking, what they may do, and whether a message is signed.

; if (!req.session.userId) return … · if (!locals.user) · if (!user) after the session was read
((if_statement condition: (parenthesized_expression) @_condition) @fact
 (#match? @_condition "\\b(req|request|ctx|context|c|event|locals|this)\\??\\.((session|state|locals|auth|get\\(.)\\??\\.)?(user|userId|user_id|auth|session|isAuthenticated|currentUser|account)\\b|\\blocals\\.(user|session)\\b|\\bsession\\??\\.(user|userId|uid|email|id)\\b")
 (#fact! "auth_check" "name" "session"))
; if (header !== `Bearer ${process.env.CRON_SECRET}`) return …
((if_statement condition: (parenthesized_expression) @_condition) @fact
 (#match? @_condition "([!=]==?[^|&]*(SECRET|_KEY|_TOKEN|PASSWORD|[sS]ecret|[aA]piKey|[tT]oken)\\b)|((SECRET|_KEY|_TOKEN|PASSWORD|[sS]ecret|[aA]piKey|[tT]oken)\\b[^|&]*[!=]==?)")
 (#not-match? @_condition "undefined|null|[!=]==?\\s*[\"']")
 (#fact! "auth_check" "name" "secret"))

; if (user.role !== "admin") … · if (!user.isAdmin) · const allowed = roles.includes(user.role)
((if_statement condition: (parenthesized_expression) @_condition) @fact
 (#match? @_condition "(?i)\\brole|is_?(super_?)?admin|is_?staff|permission|\\bcan\\(|ability|claims?\\.admin|scope|admin_?(emails?|ids?|users?|secret|key|token)|allow_?list|super_?user")
 (#fact! "role_check"))
((call_expression function: [(identifier) @name (member_expression property: (property_identifier) @name)]) @fact
 (#match? @name "^(has|require|check|assert|ensure|verify|is|only)_?(Super)?(Role|Roles|Admin|Permission|Permissions|Access|Owner)\\w*$|^(authorize|has_role|is_admin|isOwner|enforce)$")
 (#fact! "role_check"))
; auth.protect({ role: "org:admin" })
((call_expression
   function: (member_expression property: (property_identifier) @_protect)
   arguments: (arguments [(object) (arrow_function)] @_what)) @fact
 (#any-of? @_protect "protect" "has" "authorize" "allows")
 (#match? @_what "(?i)role|permission")
 (#fact! "role_check"))

; stripe.webhooks.constructEvent(…) · crypto.timingSafeEqual(…) · verifySignature(…)
((call_expression function: [(identifier) @name (member_expression property: (property_identifier) @name)]) @fact
 (#in? @name "signature-check")
 (#fact! "signature_check"))
; new Webhook(secret).verify(body, headers) · wh.verify(…) · receiver.verify(…)
((call_expression function: (member_expression object: (_) @_of property: (property_identifier) @_verify)) @fact
 (#any-of? @_verify "verify" "verifyAsync")
 (#match? @_of "(?i)webhook|^wh$|^hook|svix|receiver|signature|octokit")
 (#fact! "signature_check"))

; middleware.ts: clerkMiddleware(…), auth(…), withAuth(…) before every request that config.matcher names
((call_expression function: [(identifier) @name (member_expression property: (property_identifier) @name)]) @fact
 (#path? "{middleware,proxy}.*" "**/{middleware,proxy}.{ts,js,mjs}" "**/hooks.server.*" "**/server/middleware/**")
 (#match? @name "(?i)auth|session|getUser|getToken|getClaims|protect|jwt|verify|currentUser")
 (#fact! "gate"))
((export_statement (export_clause (export_specifier) @fact))
 (#path? "{middleware,proxy}.*" "**/{middleware,proxy}.{ts,js,mjs}")
 (#match? @fact "(?i)auth|middleware|default")
 (#fact! "gate"))
((program (export_statement declaration: (_ (variable_declarator
   name: (identifier) @_config
   value: (object (pair key: (property_identifier) @_matcher value: (_) @matchers)))))) @fact
 (#path? "{middleware,proxy}.*" "**/{middleware,proxy}.{ts,js,mjs}")
 (#eq? @_config "config")
 (#eq? @_matcher "matcher")
 (#fact! "gate_around"))

; export default withAuth(handler) · export const POST = withAuth(async (request) => { … })
((export_statement "default" value: (call_expression function: (_) @name) @fact)
 (#path? "pages/api/**" "**/pages/api/**" "api/**")
 (#fact! "route_argument"))
((export_statement declaration: (_ (variable_declarator
   name: (identifier) @_verb
   value: (call_expression function: [(identifier) @name (member_expression) @name (call_expression function: (_) @name)]) @fact)))
 (#any-of? @_verb "GET" "POST" "PUT" "PATCH" "DELETE" "handler" "action" "loader")
 (#fact! "route_argument"))

; The first statement of a function: what must come before everything else goes there.
((statement_block . "{" @fact . (_) @first)
 (#not-match? @first "^[\"']")
 (#no-text! @first)
 (#fact! "function_part"))
((statement_block . "{" @fact . (expression_statement (string)) . (_) @first)
 (#no-text! @first)
 (#fact! "function_part"))

; What stands between the path and the handler, as it is written.
((call_expression
   function: (member_expression property: (property_identifier) @_method)
   arguments: (arguments . (string) [(identifier) (member_expression) (call_expression)] @code @fact . (_)))
 (#any-of? @_method "get" "post" "put" "patch" "delete" "use")
 (#fact! "route_argument_part"))

; Something that only people pass, and what is counted or paid for before it is used.
((call_expression function: [(identifier) @library (member_expression property: (property_identifier) @library)]) @fact
 (#match? @library "(?i)^(verify|check|validate)_?(turnstile|h?captcha|recaptcha|quota|credits?|usage|limit)|^(consume|deduct|spend|use)_?(credits?|quota|tokens?)$|^has(Credits|Quota)|^getRemaining(Credits|Quota)")
 (#fact! "limiter"))
((call_expression function: (identifier) @_fetch arguments: (arguments . (string (string_fragment) @library))) @fact
 (#eq? @_fetch "fetch")
 (#match? @library "turnstile|hcaptcha|recaptcha")
 (#fact! "limiter"))
((if_statement condition: (parenthesized_expression) @library) @fact
 (#match? @library "(?i)credits?\\b|quota|usage(Count)?\\b|remaining|messages?_?(left|count|limit)|daily_?limit")
 (#fact! "limiter"))
; The key comes from whoever calls: it is their money.
((pair key: (property_identifier) @_key value: (_) @_value) @fact
 (#any-of? @_key "apiKey" "api_key" "authToken")
 (#match? @_value "(?i)\\b(req|request|body|headers|input|params|user|settings|session)\\b|^userKey|^(user|client|custom)?ApiKey$|header")
 (#not-match? @_value "env")
 (#fact! "own_key"))
((object (shorthand_property_identifier) @_key @fact)
 (#eq? @_key "apiKey")
 (#fact! "own_key"))
