; Reads of the environment. `default` keeps its place; its text only where it cannot be a secret.

; os.environ["NAME"]: fails at once when it is missing.
((subscript
  value: (attribute object: (identifier) @_object attribute: (identifier) @_environ)
  subscript: (string (string_content) @name)) @fact
  (#eq? @_object "os") (#eq? @_environ "environ")
  (#fact! "env_read" "guarded" "true"))

((subscript value: (identifier) @_environ subscript: (string (string_content) @name)) @fact
  (#eq? @_environ "environ")
  (#fact! "env_read" "guarded" "true"))

; os.getenv("NAME"), os.environ.get("NAME")
((call
  function: (attribute object: (identifier) @_os attribute: (identifier) @_getenv)
  arguments: (argument_list . (string (string_content) @name) .)) @fact
  (#eq? @_os "os") (#eq? @_getenv "getenv")
  (#fact! "env_read"))

((call
  function: (attribute object: (identifier) @_os attribute: (identifier) @_getenv)
  arguments: (argument_list . (string (string_content) @name) . (string) @default)) @fact
  (#eq? @_os "os") (#eq? @_getenv "getenv")
  (#no-text! @default)
  (#fact! "env_read"))

((call
  function: (attribute object: (identifier) @_os attribute: (identifier) @_getenv)
  arguments: (argument_list . (string (string_content) @name) . [(integer) (float) (true) (false)] @default)) @fact
  (#eq? @_os "os") (#eq? @_getenv "getenv")
  (#fact! "env_read"))

((call
  function: (attribute object: (identifier) @_os attribute: (identifier) @_getenv)
  arguments: (argument_list . (string (string_content) @name) . [(identifier) (call) (attribute) (none) (keyword_argument)])) @fact
  (#eq? @_os "os") (#eq? @_getenv "getenv")
  (#fact! "env_read"))

((call
  function: (attribute
    object: (attribute object: (identifier) @_os attribute: (identifier) @_environ) attribute: (identifier) @_get)
  arguments: (argument_list . (string (string_content) @name) .)) @fact
  (#eq? @_os "os") (#eq? @_environ "environ") (#any-of? @_get "get" "pop" "setdefault")
  (#fact! "env_read"))

((call
  function: (attribute
    object: (attribute object: (identifier) @_os attribute: (identifier) @_environ) attribute: (identifier) @_get)
  arguments: (argument_list . (string (string_content) @name) . (string) @default)) @fact
  (#eq? @_os "os") (#eq? @_environ "environ") (#any-of? @_get "get" "pop" "setdefault")
  (#no-text! @default)
  (#fact! "env_read"))

((call
  function: (attribute
    object: (attribute object: (identifier) @_os attribute: (identifier) @_environ) attribute: (identifier) @_get)
  arguments: (argument_list . (string (string_content) @name) . [(integer) (float) (true) (false)] @default)) @fact
  (#eq? @_os "os") (#eq? @_environ "environ") (#any-of? @_get "get" "pop" "setdefault")
  (#fact! "env_read"))

((call
  function: (attribute
    object: (attribute object: (identifier) @_os attribute: (identifier) @_environ) attribute: (identifier) @_get)
  arguments: (argument_list . (string (string_content) @name) . [(identifier) (call) (attribute) (none)])) @fact
  (#eq? @_os "os") (#eq? @_environ "environ") (#any-of? @_get "get" "pop" "setdefault")
  (#fact! "env_read"))

; from os import getenv, environ
((call
  function: (identifier) @_getenv
  arguments: (argument_list . (string (string_content) @name) .)) @fact
  (#eq? @_getenv "getenv")
  (#fact! "env_read"))

((call
  function: (identifier) @_getenv
  arguments: (argument_list . (string (string_content) @name) . [(string) (integer) (float) (true) (false)] @default)) @fact
  (#eq? @_getenv "getenv")
  (#no-text! @default)
  (#fact! "env_read"))

((call
  function: (identifier) @_getenv
  arguments: (argument_list . (string (string_content) @name) . [(identifier) (call) (attribute) (none)])) @fact
  (#eq? @_getenv "getenv")
  (#fact! "env_read"))

((call
  function: (attribute object: (identifier) @_environ attribute: (identifier) @_get)
  arguments: (argument_list . (string (string_content) @name) .)) @fact
  (#eq? @_environ "environ") (#eq? @_get "get")
  (#fact! "env_read"))

((call
  function: (attribute object: (identifier) @_environ attribute: (identifier) @_get)
  arguments: (argument_list . (string (string_content) @name) . [(string) (integer) (float) (true) (false)] @default)) @fact
  (#eq? @_environ "environ") (#eq? @_get "get")
  (#no-text! @default)
  (#fact! "env_read"))

((call
  function: (attribute object: (identifier) @_environ attribute: (identifier) @_get)
  arguments: (argument_list . (string (string_content) @name) . [(identifier) (call) (attribute) (none)])) @fact
  (#eq? @_environ "environ") (#eq? @_get "get")
  (#fact! "env_read"))

; decouple and django-environ: config("NAME"), env("NAME"), env.bool("NAME"). They fail when there is no default.
((call
  function: [(identifier) @_config (attribute object: (identifier) @_config)]
  arguments: (argument_list . (string (string_content) @name))) @fact
  (#any-of? @_config "config" "env")
  (#match? @name "^[A-Z][A-Z0-9_]*$")
  (#fact! "env_read"))

; class Settings(BaseSettings): openai_api_key: str
((class_definition
  superclasses: (argument_list (identifier) @_base)
  body: (block (expression_statement (assignment left: (identifier) @field type: (type)) @fact)))
  (#eq? @_base "BaseSettings")
  (#fact! "settings_field"))

((class_definition
  superclasses: (argument_list (identifier) @_base)
  body: (block (expression_statement
    (assignment right: (call arguments: (argument_list (keyword_argument name: (identifier) @_prefix value: (string (string_content) @prefix))))) @fact)))
  (#eq? @_base "BaseSettings")
  (#eq? @_prefix "env_prefix")
  (#fact! "settings_prefix"))

; The whole environment, or a name that is not written there: os.environ[name], os.getenv(f"{prefix}_KEY"), dict(os.environ)
((subscript value: [(attribute) (identifier)] @_environ subscript: [(identifier) (call) (attribute) (binary_operator) (string (interpolation))]) @fact
  (#any-of? @_environ "os.environ" "environ")
  (#fact! "env_dynamic"))
((call
  function: [(attribute) (identifier)] @_get
  arguments: (argument_list . [(identifier) (call) (attribute) (binary_operator) (string (interpolation))])) @fact
  (#any-of? @_get "os.getenv" "getenv" "os.environ.get" "environ.get" "config" "env")
  (#fact! "env_dynamic"))
([(argument_list (attribute) @_environ) (assignment right: (attribute) @_environ) (dictionary_splat (attribute) @_environ)
  (for_in_clause right: (attribute) @_environ) (for_statement right: (attribute) @_environ)
  (comparison_operator (attribute) @_environ .)] @fact
  (#eq? @_environ "os.environ")
  (#fact! "env_dynamic"))
((call function: [(identifier) @_load (attribute attribute: (identifier) @_load)]) @fact
  (#any-of? @_load "dotenv_values" "read_env" "from_mapping" "from_prefixed_env" "from_envvar")
  (#fact! "env_dynamic"))
