; @app.errorhandler(Exception) · @app.exception_handler(Exception) · app.register_error_handler(500, …)
((call
   function: (attribute attribute: (identifier) @_handler)
   arguments: (argument_list . (_) @_what)) @fact
 (#any-of? @_handler "errorhandler" "exception_handler" "register_error_handler" "add_exception_handler" "app_errorhandler")
 (#match? @_what "^(Exception|500|InternalServerError|HTTPException|werkzeug)")
 (#fact! "error_handler" "for" "flask"))
; urls.py: handler500 = "shop.views.failed"
((assignment left: (identifier) @_name) @fact
 (#eq? @_name "handler500")
 (#fact! "error_handler" "for" "django"))
