; Processes: where they listen, and how they end. Of ":8080" the digits are the port.

; http.ListenAndServe(":8080", mux) · http.ListenAndServe(":"+port, mux)
; listenUntilStopped(":8080", mux): the same, as fixes leave it
((call_expression
   function: [(selector_expression) (identifier)] @_listen
   arguments: (argument_list
     . [(interpreted_string_literal (interpreted_string_literal_content) @port) @address @literal
        (identifier) @port_name @address
        (binary_expression right: (identifier) @port_name) @address
        [(call_expression) (selector_expression) (binary_expression)] @address]
     . [(identifier) @app
        (nil)
        (call_expression arguments: (argument_list . [(identifier) @app (call_expression arguments: (argument_list . (identifier) @app))]))
        (_)] @handler .)) @fact
 (#any-of? @_listen "http.ListenAndServe" "listenUntilStopped")
 (#part! @port "[0-9]+$")
 (#fact! "listen" "form" "handler"))
; r.Run(":8080")
((call_expression
   function: (selector_expression operand: (identifier) @app @handler field: (field_identifier) @_run)
   arguments: (argument_list
     . [(interpreted_string_literal (interpreted_string_literal_content) @port) @address @literal
        (identifier) @port_name @address
        (binary_expression right: (identifier) @port_name) @address
        [(call_expression) (selector_expression) (binary_expression)] @address] .)) @fact
 (#eq? @_run "Run")
 (#in? @app "router-name")
 (#part! @port "[0-9]+$")
 (#fact! "listen" "form" "run"))
; r.Run(): takes PORT by itself
((call_expression
   function: (selector_expression operand: (identifier) @app @handler field: (field_identifier) @_run)
   arguments: (argument_list . ")")) @fact
 (#eq? @_run "Run")
 (#in? @app "router-name")
 (#fact! "listen" "form" "default"))
; srv.ListenAndServe(): its address stands where srv is made
((call_expression
   function: (selector_expression operand: (identifier) @app @server @port_name field: (field_identifier) @_listen)
   arguments: (argument_list . ")")) @fact
 (#any-of? @_listen "ListenAndServe")
 (#fact! "listen" "form" "server" "needs_app" "true"))

; What the call is part of.
((expression_statement (call_expression function: (selector_expression field: (field_identifier) @_listen))) @fact
 (#any-of? @_listen "ListenAndServe" "Run")
 (#fact! "listen_statement" "form" "bare"))
((expression_statement (call_expression
   function: (selector_expression) @stop
   arguments: (argument_list . (call_expression function: (selector_expression field: (field_identifier) @_listen)) .))) @fact
 (#any-of? @_listen "ListenAndServe" "Run")
 (#match? @stop "^(log|logger|slog)\\.(Fatal|Fatalln|Panic|Panicln|Println|Print)$")
 (#fact! "listen_statement" "form" "logged"))
((if_statement
   initializer: (short_var_declaration
     left: (expression_list . (identifier) @_err)
     right: (expression_list . (call_expression function: (selector_expression field: (field_identifier) @_listen))))
   condition: (binary_expression) @_condition) @fact
 (#any-of? @_listen "ListenAndServe" "Run")
 (#match? @_condition "^err != nil( |$)")
 (#fact! "listen_statement" "form" "checked"))

; signal.Notify(stop, syscall.SIGTERM) counts only where something is shut down with it
((call_expression function: (selector_expression) @_notify) @fact
 (#any-of? @_notify "signal.Notify" "signal.NotifyContext")
 (#fact! "signal_notify"))
((call_expression
   function: (selector_expression field: (field_identifier) @_shutdown)
   arguments: (argument_list . (_)? .)) @fact
 (#any-of? @_shutdown "Shutdown" "ShutdownWithTimeout" "ShutdownWithContext")
 (#fact! "server_shutdown"))
