; vite.config, webpack.config: resolve: { alias: { "components": … } } · alias: [{ find: "components", … }]
((pair key: (property_identifier) @_alias value: (object (pair key: (string (string_fragment) @name)))) @fact
  (#eq? @_alias "alias")
  (#fact! "import_alias"))
((pair key: (property_identifier) @_find value: (string (string_fragment) @name)) @fact
  (#eq? @_find "find") (#path? "vite.config.*" "**/vite.config.*" "vitest.config.*")
  (#fact! "import_alias"))

; try { require("bufferutil") } catch {}: it may be missing
((try_statement body: (statement_block) @fact)
  (#fact! "optional_code"))
((pair key: (property_identifier) @_alias value: (object (pair key: (property_identifier) @name))) @fact
  (#eq? @_alias "alias") (#path? "*.config.*" "**/*.config.*")
  (#fact! "import_alias"))
