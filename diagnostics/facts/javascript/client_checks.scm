; Code that only makes sense in a browser.
((import_statement
   (import_clause (named_imports (import_specifier name: (identifier) @_hook)))
   source: (string (string_fragment) @_react)) @fact
 (#any-of? @_react "react" "preact/hooks" "react-router-dom" "react-dom")
 (#any-of? @_hook "useState" "useEffect" "useReducer" "useRef" "useNavigate" "BrowserRouter" "createRoot")
 (#fact! "client_code"))

; if (password === "letmein")
((binary_expression left: (_) @name operator: _ @_operator right: (string (string_fragment) @value)) @fact
 (#any-of? @_operator "===" "==" "!==" "!=")
 (#match? @name "(?i)^([\\w.]*[._])?(\\w*(password|passwd|passcode|passphrase)|pwd|pin|pin_?code|access_?code|secret_?code|admin_?(pass|code|key))(\\.(current\\??\\.)?value)?(\\.trim\\(\\))?$")
 (#not-match? @name "(?i)confirm|type|repeat|error|show|label|placeholder|mode|field|name$")
 (#match? @value "^.{4,}$")
 (#not-match? @value "(?i)^(password|text|hidden|visible|undefined|string|required|invalid.*|weak.*|strong|true|false)$|/|^\\w+(\\.\\w+)+$")
 (#fact! "browser_check" "what" "literal"))
((binary_expression left: (_) @name operator: _ @_operator right: (member_expression) @_env) @fact
 (#any-of? @_operator "===" "==" "!==" "!=")
 (#match? @name "(?i)(password|passwd|passcode|pwd|\\bpin|access_?code)(\\.value)?$")
 (#match? @_env "(?i)^(import\\.meta\\.env\\.VITE_|process\\.env\\.(NEXT_PUBLIC|REACT_APP)_)\\w*(pass|pwd|pin|code|secret)")
 (#fact! "browser_check" "what" "literal"))
; localStorage.getItem("isAdmin") === "true"
((binary_expression left: (call_expression
   function: (member_expression object: (_) @_storage property: (property_identifier) @_get)
   arguments: (arguments (string (string_fragment) @name)))) @fact
 (#match? @_storage "(local|session)Storage$")
 (#eq? @_get "getItem")
 (#match? @name "(?i)^(is_?)?_?(admin|logged_?in|authenticated|premium|pro|authed|auth|superuser|paid|subscribed)(_?(user|mode|auth|access|session|authenticated|logged_?in))?$|^(user_?)?role$|^admin_?\\w*$")
 (#fact! "browser_check" "what" "storage"))
((if_statement condition: (parenthesized_expression (_) @_condition)) @fact
 (#match? @_condition "(?i)^!?\\(?(local|session)Storage\\.getItem\\([\"'`](is_?)?_?(admin|logged_?in|authenticated|premium|pro|authed|superuser|paid)(_?(user|mode|access|authenticated|logged_?in))?[\"'`]\\)\\)?$")
 (#fact! "browser_check" "what" "storage"))
; const users = [{ username: "anna", password: "…" }]
((array (object
   (pair key: (_) @_user value: (string))
   (pair key: (_) @_password value: (string (string_fragment) @value)))) @fact
 (#match? @_user "(?i)^[\"']?(user_?name|email|user|login)[\"']?$")
 (#match? @_password "(?i)^[\"']?(password|pass|pwd)[\"']?$")
 (#match? @value "^.{4,}$")
 (#fact! "browser_check" "what" "list"))
