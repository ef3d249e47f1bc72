; app.run(debug=True): the server that a framework brings for its developers, when nothing better is around it.
((call
   function: (attribute object: (identifier) @app attribute: (identifier) @_run)
   arguments: (argument_list)) @fact
 (#eq? @_run "run") (#in? @app "server-name")
 (#fact! "debug_server"))
