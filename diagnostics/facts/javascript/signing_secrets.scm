; Literals at places where a library takes the secret that it signs with: whatever they hold, they are one.

; session({ secret: "…" }) · cookieSession({ secret: "…" }) · NextAuth({ secret: "…" }) · betterAuth({ secret: "…" })
((call_expression
  function: (identifier) @_library
  arguments: (arguments (object (pair key: (property_identifier) @_key value: (string (string_fragment)) @value)))) @fact
  (#any-of? @_library "session" "expressSession" "cookieSession" "NextAuth" "betterAuth" "sessionMiddleware" "createCookieSessionStorage" "jwt" "expressjwt" "expressJwt" "getIronSession" "ironSession")
  (#any-of? @_key "secret" "secretOrKey" "password" "secrets")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "session secret" "env" "SESSION_SECRET"))

; cookieSession({ keys: ["…"] })
((call_expression
  function: (identifier) @_library
  arguments: (arguments (object (pair key: (property_identifier) @_key value: (array . (string (string_fragment)) @value))))) @fact
  (#match? @_library "(?i)^cookieSession$") (#eq? @_key "keys")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "cookie secret" "env" "COOKIE_SECRET"))

; cookieParser("…")
((call_expression function: (identifier) @_library arguments: (arguments . (string (string_fragment)) @value)) @fact
  (#any-of? @_library "cookieParser")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "cookie secret" "env" "COOKIE_SECRET"))

; jwt.sign(payload, "…") · jwt.verify(token, "…") · sign(payload, "…"), and by a name one hop away
((call_expression
  function: (member_expression object: (identifier) @_library property: (property_identifier) @_call)
  arguments: (arguments . (_) . [(string (string_fragment)) @value (identifier) @value_name])) @fact
  (#any-of? @_library "jwt" "jsonwebtoken" "JWT") (#any-of? @_call "sign" "verify")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "JWT secret" "env" "JWT_SECRET"))

; app.register(fastifyJwt, { secret: "…" }) · new JwtStrategy({ secretOrKey: "…" }) · JwtModule.register({ secret: "…" })
((call_expression
  function: (member_expression property: (property_identifier) @_call)
  arguments: (arguments . (identifier) @_plugin . (object (pair key: (property_identifier) @_key value: (string (string_fragment)) @value)))) @fact
  (#eq? @_call "register") (#match? @_plugin "(?i)jwt|session|cookie")
  (#any-of? @_key "secret" "key")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "session secret" "env" "SESSION_SECRET"))
((call_expression
  function: (member_expression object: (identifier) @_module property: (property_identifier) @_call)
  arguments: (arguments . (object (pair key: (property_identifier) @_key value: (string (string_fragment)) @value)))) @fact
  (#eq? @_module "JwtModule") (#eq? @_call "register") (#any-of? @_key "secret" "privateKey")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "JWT secret" "env" "JWT_SECRET"))
((pair key: (property_identifier) @_key value: (string (string_fragment)) @value) @fact
  (#eq? @_key "secretOrKey")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "JWT secret" "env" "JWT_SECRET"))

; new TextEncoder().encode("…") as the key of SignJWT or jwtVerify; app.keys = ["…"] of Koa
((variable_declarator
  name: (identifier) @_name
  value: (call_expression
    function: (member_expression object: (new_expression constructor: (identifier) @_encoder) property: (property_identifier) @_encode)
    arguments: (arguments . (string (string_fragment)) @value))) @fact
  (#eq? @_encoder "TextEncoder") (#eq? @_encode "encode") (#match? @_name "(?i)secret|key")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "JWT secret" "env" "JWT_SECRET"))
((assignment_expression
  left: (member_expression property: (property_identifier) @_keys) right: (array . (string (string_fragment)) @value)) @fact
  (#eq? @_keys "keys")
  (#no-text! @value)
  (#fact! "named_value" "role" "framework" "name" "cookie secret" "env" "COOKIE_SECRET"))
