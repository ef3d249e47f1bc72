; The project's front door, and its table of addresses.

; application = get_wsgi_application()
((assignment
   left: (identifier) @name
   right: (call function: (identifier) @_make)) @fact
 (#path? "**/wsgi.py" "wsgi.py" "**/asgi.py" "asgi.py")
 (#any-of? @_make "get_wsgi_application" "get_asgi_application")
 (#fact! "app" "framework" "django" "role" "app"))

; urlpatterns = [path("notes/", views.notes)]
((assignment left: (identifier) @name right: (_) @list) @fact
 (#eq? @name "urlpatterns")
 (#no-text! @list)
 (#fact! "app" "framework" "django" "role" "router"))
; router = DefaultRouter()
((assignment left: (identifier) @name right: (call function: [(identifier) @_make (attribute attribute: (identifier) @_make)])) @fact
 (#any-of? @_make "DefaultRouter" "SimpleRouter")
 (#fact! "app" "framework" "django" "role" "router"))

; path("login/", views.login) · path("login/", LoginView.as_view()) · re_path(r"^login/$", …)
((call
   function: (identifier) @_path
   arguments: (argument_list
     . (string (string_content)? @path)
     . [(identifier) @handler
        (attribute) @handler
        (lambda) @handler
        (call function: (attribute object: (_) @handler attribute: (identifier) @_as_view))])) @fact
 (#any-of? @_path "path" "re_path" "url")
 (#eq? @_as_view "as_view")
 (#fact! "route" "router" "urlpatterns"))
((call
   function: (attribute object: (identifier) @router attribute: (identifier) @_register)
   arguments: (argument_list . (string (string_content) @path) . [(identifier) (attribute)] @handler)) @fact
 (#eq? @_register "register")
 (#fact! "route"))

; path("api/", include("notes.urls")) · path("api/", include(router.urls))
((call
   function: (identifier) @_path
   arguments: (argument_list
     . (string (string_content)? @prefix)
     . (call function: (identifier) @_include arguments: (argument_list . (string (string_content) @module))))) @fact
 (#any-of? @_path "path" "re_path" "url")
 (#eq? @_include "include")
 (#fact! "mount" "router" "urlpatterns"))
((call
   function: (identifier) @_path
   arguments: (argument_list
     . (string (string_content)? @prefix)
     . (call function: (identifier) @_include arguments: (argument_list . (attribute object: (identifier) @child))))) @fact
 (#any-of? @_path "path" "re_path" "url")
 (#eq? @_include "include")
 (#fact! "mount" "router" "urlpatterns"))
((call function: (identifier) @_include arguments: (argument_list . (string (string_content) @module) @fact))
 (#eq? @_include "include")
 (#fact! "import" "style" "include" "what" "nothing" "name" ""))

; Settings that stand alone: NAME = value
((module (expression_statement (assignment left: (identifier) @name right: (_) @value) @fact))
 (#path? "**/settings.py" "settings.py" "**/settings/*.py" "settings/*.py" "**/settings_*.py")
 (#match? @name "^(DEBUG|SESSION_COOKIE_|CSRF_COOKIE_|CORS_|SECURE_|MIDDLEWARE$|ROOT_URLCONF$|REST_FRAMEWORK$|ALLOWED_HOSTS$)")
 (#fact! "setting"))
; ROOT_URLCONF = "shop.urls"
((module (expression_statement (assignment left: (identifier) @_name right: (string (string_content) @package)) @fact))
 (#path? "**/settings.py" "settings.py")
 (#eq? @_name "ROOT_URLCONF")
 (#match? @package "^\\w+\\.urls$")
 (#part! @package "^\\w+")
 (#fact! "root_urls"))
; app.config["SESSION_COOKIE_SECURE"] = True · app.config.update(SESSION_COOKIE_SECURE=True)
((assignment
   left: (subscript value: (attribute attribute: (identifier) @_config) subscript: (string (string_content) @name))
   right: (_) @value) @fact
 (#eq? @_config "config")
 (#match? @name "^(SESSION_COOKIE_|REMEMBER_COOKIE_|MAX_CONTENT_LENGTH$)")
 (#fact! "setting"))
((call
   function: (attribute object: (attribute attribute: (identifier) @_config) attribute: (identifier) @_update)
   arguments: (argument_list (keyword_argument name: (identifier) @name value: (_) @value) @fact))
 (#eq? @_config "config")
 (#eq? @_update "update")
 (#match? @name "^(SESSION_COOKIE_|REMEMBER_COOKIE_)")
 (#fact! "setting"))
((class_definition body: (block (expression_statement
   (assignment left: (identifier) @name right: (_) @value) @fact)))
 (#match? @name "^(SESSION_COOKIE_|REMEMBER_COOKIE_)")
 (#fact! "setting"))
