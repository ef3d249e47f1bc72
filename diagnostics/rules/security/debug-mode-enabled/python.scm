; app.run(debug=True)
((call
   function: (attribute object: (identifier) attribute: (identifier) @_run)
   arguments: (argument_list (keyword_argument name: (identifier) @_debug value: (true) @value) @primary))
 (#eq? @_run "run")
 (#eq? @_debug "debug")
 (#set! "form" "run" "what" "`debug=True` starts the debugger"))
; app.debug = True · app.config["DEBUG"] = True
((assignment left: (attribute object: (identifier) @_app attribute: (identifier) @_debug) right: (true) @value) @primary
 (#any-of? @_app "app" "application")
 (#eq? @_debug "debug")
 (#set! "form" "flask" "what" "`debug` is set to true"))
((assignment left: (subscript value: (attribute attribute: (identifier) @_config) subscript: (string (string_content) @_debug)) right: (true) @value) @primary
 (#eq? @_config "config")
 (#eq? @_debug "DEBUG")
 (#set! "form" "flask" "what" "`DEBUG` is set to true"))
; FastAPI(debug=True)
((call
   function: [(identifier) @_app (attribute attribute: (identifier) @_app)]
   arguments: (argument_list (keyword_argument name: (identifier) @_debug value: (true) @value) @primary))
 (#any-of? @_app "FastAPI" "Starlette" "Litestar")
 (#eq? @_debug "debug")
 (#set! "form" "fastapi" "what" "`debug=True` shows errors with their source"))
; DEBUG = True in the settings of Django
((module (expression_statement (assignment left: (identifier) @_debug right: (true) @value) @primary))
 (#path? "**/settings.py" "settings.py" "**/settings/{base,prod,production,common,__init__}.py" "settings/{base,prod,production,common,__init__}.py")
 (#eq? @_debug "DEBUG")
 (#set! "form" "django" "what" "`DEBUG = True`"))
; DEBUG = os.getenv("DEBUG", "True") · config("DEBUG", default=True)
((module (expression_statement (assignment left: (identifier) @_debug right: (call
   arguments: (argument_list . (string) . (string (string_content) @_on) @value))) @primary))
 (#eq? @_debug "DEBUG")
 (#match? @_on "^(True|true|1|on)$")
 (#set! "form" "default" "off" "\"\"" "what" "it is on when nothing is said"))
((module (expression_statement (assignment left: (identifier) @_debug right: (call
   arguments: (argument_list . (string) (keyword_argument name: (identifier) @_default value: (true) @value)))) @primary))
 (#eq? @_debug "DEBUG")
 (#eq? @_default "default")
 (#set! "form" "default" "off" "False" "what" "it is on when nothing is said"))
((module (expression_statement (assignment left: (identifier) @_debug right: (comparison_operator
   . (call arguments: (argument_list . (string) . (string (string_content) @_on) @value)) . (string))) @primary))
 (#eq? @_debug "DEBUG")
 (#match? @_on "^(True|true|1|on)$")
 (#set! "form" "default" "off" "\"\"" "what" "it is on when nothing is said"))
