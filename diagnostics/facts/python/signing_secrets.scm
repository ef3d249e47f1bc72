; Literals at places where a framework takes the secret that it signs with: whatever they hold, they are one.

; SECRET_KEY = "…" · app.secret_key = "…" · app.config["SECRET_KEY"] = "…"
((assignment
  left: [
    (identifier) @name
    (attribute attribute: (identifier) @name)
    (subscript subscript: (string (string_content) @name))
  ]
  right: (string . (string_start) . (string_content) . (string_end)) @value) @fact
  (#any-of? @name "SECRET_KEY" "secret_key" "JWT_SECRET_KEY" "JWT_SECRET" "SECURITY_PASSWORD_SALT" "SESSION_SECRET" "WTF_CSRF_SECRET_KEY")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "env" "SECRET_KEY"))

; SessionMiddleware, secret_key="…" · URLSafeTimedSerializer("…") · app.config.update(SECRET_KEY="…")
((keyword_argument name: (identifier) @name value: (string . (string_start) . (string_content) . (string_end)) @value) @fact
  (#any-of? @name "secret_key" "SECRET_KEY")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "env" "SECRET_KEY"))
((call function: (identifier) @_library arguments: (argument_list . (string (string_content)) @value)) @fact
  (#any-of? @_library "URLSafeTimedSerializer" "URLSafeSerializer" "TimestampSigner" "Signer")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "signing key" "env" "SECRET_KEY"))

; jwt.encode(payload, "…") · jwt.decode(token, "…"), and by a name one hop away
((call
  function: (attribute object: (identifier) @_library attribute: (identifier) @_call)
  arguments: (argument_list . (_) . [(string (string_content)) @value (identifier) @value_name])) @fact
  (#eq? @_library "jwt") (#any-of? @_call "encode" "decode")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "JWT secret" "env" "JWT_SECRET"))
