; print(…)
((call function: (identifier) @method) @fact
 (#eq? @method "print")
 (#fact! "console_call"))
; logging.getLogger(__name__) · app.logger.info(…)
((call function: (attribute object: [(identifier) @_logging (attribute attribute: (identifier) @_logging)] attribute: (identifier) @_call)) @fact
 (#any-of? @_logging "logging" "logger" "log")
 (#any-of? @_call "getLogger" "basicConfig" "dictConfig" "info" "warning" "error" "exception" "debug")
 (#fact! "logger"))
((assignment left: (identifier) @_setting) @fact
 (#eq? @_setting "LOGGING")
 (#fact! "logger"))
