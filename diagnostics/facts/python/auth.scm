; Who is asking, what they may do, and whether a message is signed.

; if "user_id" not in session: · if not session.get("user") · if not current_user.is_authenticated
((if_statement condition: (_) @_condition) @fact
 (#match? @_condition "\\bsession\\b.*(user|logged|auth|admin|account)|[\"']\\w*(user|logged|auth)\\w*[\"'] (not )?in session|is_authenticated|\\bg\\.user\\b|\\brequest\\.user\\b|\\bcurrent_user\\b|request\\.state\\.user")
 (#fact! "auth_check" "name" "session"))
; if request.headers.get("X-Api-Key") != API_KEY:
((if_statement condition: (comparison_operator) @_condition) @fact
 (#match? @_condition "(!=|==)[^=]*(SECRET|_KEY|_TOKEN|PASSWORD|secret|api_key|token)\\b|(SECRET|_KEY|_TOKEN|PASSWORD|secret|api_key|token)[\"'\\])]*\\s*(!=|==)")
 (#not-match? @_condition "None|(!=|==)\\s*[\"']")
 (#fact! "auth_check" "name" "secret"))

; if not current_user.is_admin: · if user.role != "admin": · request.user.is_staff
((if_statement condition: (_) @_condition) @fact
 (#match? @_condition "(?i)\\brole|is_?(super_?)?admin|is_?staff|is_superuser|permission|has_perm|\\bscopes?\\b|admin_?(emails?|ids?|users?|secret|key|token)")
 (#fact! "role_check"))
((call function: [(identifier) @name (attribute attribute: (identifier) @name)]) @fact
 (#match? @name "^(has|require|check|assert|ensure|verify|is|get_current)_?(super)?(user_)?(role|roles|admin|permission|permissions|perm|staff|superuser)\\w*$|^(admin_required|role_required|roles_required|user_passes_test|staff_member_required|permission_required|has_object_permission|IsAdminUser)$")
 (#fact! "role_check"))
((decorator) @fact
 (#match? @fact "(?i)admin_|roles?_|permission_|staff_|superuser|user_passes_test")
 (#fact! "role_check"))
((assignment left: (identifier) @_permissions right: (_) @_list) @fact
 (#eq? @_permissions "permission_classes")
 (#match? @_list "Admin|Staff|Owner|Model|Object|Custom|Has")
 (#fact! "role_check"))

; stripe.Webhook.construct_event(…) · hmac.compare_digest(…) · RequestValidator(token).validate(…)
((call function: [(identifier) @name (attribute attribute: (identifier) @name)]) @fact
 (#in? @name "signature-check")
 (#fact! "signature_check"))
((call function: (attribute object: (_) @_of attribute: (identifier) @_verify)) @fact
 (#any-of? @_verify "verify" "validate" "is_valid")
 (#match? @_of "(?i)webhook|^wh$|svix|validator|verifier|signature")
 (#fact! "signature_check"))

; The first statement of a function, below what documents it: what must come before everything else goes there.
((function_definition name: (identifier) @fact body: (block . (_) @first))
 (#not-match? @first "^[rRuU]?[\"']")
 (#no-text! @first)
 (#fact! "function_part"))
((function_definition name: (identifier) @fact body: (block . (expression_statement (string)) . (_) @first))
 (#no-text! @first)
 (#fact! "function_part"))
; @app.post("/notes") above a function: where a guard goes
((decorated_definition
   (decorator (call
     function: (attribute attribute: (identifier) @_method)
     arguments: (argument_list) @decorator_arguments @fact))
   definition: (function_definition) @definition)
 (#any-of? @_method "get" "post" "put" "patch" "delete" "route")
 (#no-text! @decorator_arguments)
 (#no-text! @definition)
 (#fact! "route_part"))
; REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": […]}: stands before views of that package only
((pair key: (string (string_content) @_key) value: (_) @_classes) @fact
 (#eq? @_key "DEFAULT_PERMISSION_CLASSES")
 (#not-match? @_classes "AllowAny|OrReadOnly")
 (#fact! "rest_guard"))
((class_definition superclasses: (argument_list [(identifier) @_base (attribute attribute: (identifier) @_base)])) @fact
 (#match? @_base "(APIView|ViewSet|ViewSetMixin)$")
 (#fact! "rest_view"))
((decorated_definition (decorator (call function: (identifier) @_api)) definition: (function_definition)) @fact
 (#eq? @_api "api_view")
 (#fact! "rest_view"))
; MIDDLEWARE = ["django.contrib.auth.middleware.LoginRequiredMiddleware"]
((assignment left: (identifier) @_setting right: [
   (list (string (string_content) @name))
   (tuple (string (string_content) @name))]) @fact
 (#eq? @_setting "MIDDLEWARE")
 (#match? @name "LoginRequiredMiddleware$")
 (#fact! "global_guard" "framework" "django" "guard" "true"))

; What is counted or paid for before it is used; and a key that comes from whoever calls: it is their money.
((call function: [(identifier) @library (attribute attribute: (identifier) @library)]) @fact
 (#match? @library "(?i)^(verify|check|validate)_?(turnstile|h?captcha|recaptcha|quota|credits?|usage|limit)|^(consume|deduct|spend|use)_?(credits?|quota|tokens?)$")
 (#fact! "limiter"))
((if_statement condition: (_) @library) @fact
 (#match? @library "(?i)credits?\\b|quota|usage(_count)?\\b|remaining|daily_limit")
 (#fact! "limiter"))
((keyword_argument name: (identifier) @_key value: (_) @_value) @fact
 (#eq? @_key "api_key")
 (#match? @_value "(?i)\\b(req|request|body|headers|payload|data|user|st\\.text_input|user_key|user_api_key|session_state)\\b")
 (#not-match? @_value "environ|getenv")
 (#fact! "own_key"))
