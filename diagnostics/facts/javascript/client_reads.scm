; How code reads its environment: what a bundler puts in for browsers depends on it.
((member_expression
  object: (member_expression object: [(identifier) (meta_property)] @_object property: (property_identifier) @_env) @accessor
  property: (property_identifier) @name) @fact
  (#eq? @_env "env") (#any-of? @_object "process" "import.meta")
  (#fact! "client_read"))

; vite.config: define: { "process.env.X": … } · plugins that put the environment in
((pair key: (property_identifier) @_define value: (object (pair key: (string (string_fragment) @name)))) @fact
  (#eq? @_define "define") (#match? @name "process\\.env|^global$|^process$")
  (#path? "vite.config.*" "**/vite.config.*" "electron.vite.config.*")
  (#fact! "defined_env"))
((import_statement . source: (string (string_fragment) @name)) @fact
  (#match? @name "vite-plugin-(environment|node-polyfills|env-compatible|process-env)|plugin-env")
  (#fact! "defined_env"))
; next.config: env: { X: … }
((pair key: (property_identifier) @_env value: (object (pair key: [(property_identifier) (string)] @name))) @fact
  (#eq? @_env "env") (#path? "next.config.*" "**/next.config.*")
  (#fact! "defined_env"))
((pair key: (property_identifier) @_prefix) @fact
  (#eq? @_prefix "envPrefix")
  (#fact! "env_prefix"))

; typeof process !== "undefined" · typeof window === "undefined": code that knows where it runs
((unary_expression operator: "typeof" argument: (identifier) @_where) @fact
  (#any-of? @_where "process" "window" "document")
  (#fact! "platform_test"))
