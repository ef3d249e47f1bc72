; Code that a page may import and that still runs on the server: "use server" at its top, import "server-only".
((program . (comment)* . (expression_statement (string (string_fragment) @_directive) @fact))
  (#eq? @_directive "use server")
  (#fact! "server_code"))
((import_statement . source: (string (string_fragment) @_module)) @fact
  (#eq? @_module "server-only")
  (#fact! "server_code"))
