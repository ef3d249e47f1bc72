; Code that runs in the browser: the directive at the top of a file says so.
((program . (comment)* . (expression_statement (string (string_fragment) @_directive) @fact))
  (#eq? @_directive "use client")
  (#fact! "client_code"))
