; Processes: where they listen, and how they end. Arguments come in any order, so each is a part of the call.

; uvicorn.run(app, host="0.0.0.0", port=8000) · hypercorn, granian, waitress: serve(app, port=8080)
((call
   function: [(identifier) (attribute)] @_serve
   arguments: (argument_list . [
     (identifier) @app
     (string (string_content) @target)
     (attribute)
     (call)])) @fact
 (#any-of? @_serve "uvicorn.run" "waitress.serve" "serve" "hypercorn.run" "web.run_app" "socketio.run")
 (#fact! "listen" "shape" "server"))
; app.run(host="0.0.0.0", port=5000): others have a `run` too, so it must say where, or be an app's debug server
((call
   function: (attribute object: (identifier) @app attribute: (identifier) @_run)
   arguments: (argument_list (keyword_argument name: (identifier) @_argument))) @fact
 (#eq? @_run "run")
 (#in? @app "server-name")
 (#eq? @_argument "port")
 (#fact! "listen" "shape" "app"))
((call
   function: (attribute object: (identifier) @app attribute: (identifier) @_run)
   arguments: (argument_list . (keyword_argument name: (identifier) @_argument) .)) @fact
 (#eq? @_run "run")
 (#in? @app "server-name")
 (#eq? @_argument "host")
 (#fact! "listen" "shape" "app"))
((call
   function: (attribute object: (identifier) @app attribute: (identifier) @_run)
   arguments: (argument_list . (string (string_content) @host) . (integer) @port)) @fact
 (#eq? @_run "run")
 (#in? @app "server-name")
 (#fact! "listen" "shape" "app"))

((keyword_argument name: (identifier) @_port value: [
   (integer) @port
   (identifier) @port_name
   [(call) (attribute) (subscript) (binary_operator) (boolean_operator) (conditional_expression)] @port_expression]) @fact
 (#eq? @_port "port")
 (#fact! "listen_part"))
((keyword_argument name: (identifier) @_host value: [(string (string_content) @host) (identifier) @host_name]) @fact
 (#eq? @_host "host")
 (#fact! "listen_part"))

; Not at the top of the module: only when the file itself is started.
((if_statement condition: (comparison_operator . (identifier) @_name)) @fact
 (#eq? @_name "__name__")
 (#fact! "listen_around" "guarded" "main"))
((function_definition name: (identifier) @_name) @fact
 (#not-match? @_name "^create_")
 (#fact! "listen_around" "guarded" "function"))

; signal.signal(signal.SIGTERM, stop) · loop.add_signal_handler(signal.SIGTERM, stop)
((call
   function: [(identifier) (attribute)] @_handle
   arguments: (argument_list . [(attribute attribute: (identifier) @signal) (identifier) @signal])) @fact
 (#match? @_handle "(^|\\.)(signal|add_signal_handler)$")
 (#eq? @signal "SIGTERM")
 (#fact! "shutdown_hook"))
; @app.on_event("shutdown")
((decorator (call
   function: (attribute attribute: (identifier) @_on)
   arguments: (argument_list . (string (string_content) @signal)))) @fact
 (#eq? @_on "on_event")
 (#eq? @signal "shutdown")
 (#fact! "shutdown_hook"))
; FastAPI(lifespan=lifespan)
((keyword_argument name: (identifier) @signal) @fact
 (#eq? @signal "lifespan")
 (#fact! "shutdown_hook"))
