; http.ListenAndServe("127.0.0.1:8080", mux) · r.Run("localhost:8080"): only this machine reaches it
((call_expression
   function: (selector_expression field: (field_identifier) @_listen)
   arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @_host))) @fact
 (#any-of? @_listen "ListenAndServe" "Run" "Start" "Listen")
 (#match? @_host "^(127\\.0\\.0\\.1|localhost|\\[::1\\]):")
 (#fact! "local_service"))
