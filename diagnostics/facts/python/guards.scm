; Code that only runs while developing, and calls that stay on this machine.
((if_statement condition: (_) @_condition consequence: (_) @fact)
 (#match? @_condition "^(settings\\.|app\\.|config\\.)?(DEBUG|debug|DEV|IS_DEV|is_dev|development)$|==\\s*[\"'](dev|development|local|test|testing)[\"']|!=\\s*[\"'](prod|production)[\"']|^not (is_prod|IS_PROD|production)")
 (#fact! "dev_branch"))
((if_statement condition: (_) @_condition alternative: (else_clause) @fact)
 (#match? @_condition "==\\s*[\"'](prod|production)[\"']|^(is_prod|IS_PROD|production)")
 (#fact! "dev_branch"))
((call arguments: (argument_list . (string) @_host)) @fact
 (#match? @_host "[\"'/@](localhost|127\\.0\\.0\\.1|\\[::1\\]|host\\.docker\\.internal|[\\w.-]+\\.internal)[:/\"']")
 (#fact! "local_target"))
; Where a connection to a database is described.
((call function: [(identifier) @_client (attribute attribute: (identifier) @_client)]) @fact
 (#any-of? @_client "MongoClient" "AsyncIOMotorClient" "create_engine" "create_async_engine" "connect" "create_pool" "Redis" "StrictRedis" "from_url")
 (#fact! "database_tls"))

; A form that sets a session: app.secret_key = … · app.config["SECRET_KEY"] = …
((assignment left: (attribute object: (identifier) @app attribute: (identifier) @_key)) @fact
 (#eq? @_key "secret_key")
 (#fact! "session_secret"))
((assignment left: (subscript
   value: (attribute object: (identifier) @app attribute: (identifier) @_config)
   subscript: (string (string_content) @_key))) @fact
 (#eq? @_config "config")
 (#eq? @_key "SECRET_KEY")
 (#fact! "session_secret"))
; session["user_id"] = user.id · login_user(user)
((assignment left: (subscript value: (identifier) @_session)) @fact
 (#eq? @_session "session")
 (#fact! "session_write"))
((call function: (identifier) @_login) @fact
 (#eq? @_login "login_user")
 (#fact! "session_write"))
; MIDDLEWARE = […SessionMiddleware…]
((assignment left: (identifier) @_middleware right: (list (string (string_content) @_session))) @fact
 (#eq? @_middleware "MIDDLEWARE")
 (#eq? @_session "django.contrib.sessions.middleware.SessionMiddleware")
 (#fact! "django_sessions"))
