; next.config: env: { INTERNAL_TOKEN: process.env.INTERNAL_TOKEN }
((pair
  key: (property_identifier) @_env
  value: (object (pair
    key: [(property_identifier) (string)] @name
    value: (member_expression object: (member_expression) @_process property: (property_identifier) @variable)) @primary))
  (#eq? @_env "env") (#eq? @_process "process.env")
  (#path? "next.config.*" "**/next.config.*")
  (#set! "form" "named" "how" "`env` of the configuration writes its value into the code that browsers load"))

; nuxt.config: runtimeConfig: { public: { token: process.env.TOKEN } }
((pair
  key: (property_identifier) @_public
  value: (object (pair
    key: (property_identifier) @name
    value: (member_expression object: (member_expression) @_process property: (property_identifier) @variable)) @primary))
  (#eq? @_public "public") (#eq? @_process "process.env")
  (#path? "nuxt.config.*" "**/nuxt.config.*")
  (#set! "form" "named" "how" "what stands under `public` is sent to browsers"))

; app.config: extra: { key: process.env.KEY }
((pair
  key: (property_identifier) @_extra
  value: (object (pair
    key: (property_identifier) @name
    value: (member_expression object: (member_expression) @_process property: (property_identifier) @variable)) @primary))
  (#eq? @_extra "extra") (#eq? @_process "process.env")
  (#path? "app.config.*" "**/app.config.*")
  (#set! "form" "named" "how" "`extra` is part of the app that everybody installs"))

; vite.config: define: { "process.env.KEY": JSON.stringify(env.KEY) }
((pair
  key: (property_identifier) @_define
  value: (object (pair
    key: (string (string_fragment) @name)
    value: (call_expression
      function: (member_expression) @_stringify
      arguments: (arguments . (member_expression property: (property_identifier) @variable)))) @primary))
  (#eq? @_define "define") (#eq? @_stringify "JSON.stringify")
  (#path? "vite.config.*" "**/vite.config.*")
  (#set! "form" "named" "how" "`define` writes its value into the code that browsers load"))
((pair
  key: (property_identifier) @_define
  value: (object (pair
    key: (string (string_fragment) @name)
    value: (member_expression object: (_) @_process property: (property_identifier) @variable)) @primary))
  (#eq? @_define "define") (#any-of? @_process "process.env" "env")
  (#path? "vite.config.*" "**/vite.config.*")
  (#set! "form" "named" "how" "`define` writes its value into the code that browsers load"))

; define: { "process.env": process.env } · define: { "process.env": JSON.stringify(env) } · define: { "process.env": env }
((pair
  key: (property_identifier) @_define
  value: (object (pair
    key: (string (string_fragment) @_name)
    value: [
      (member_expression) @_all
      (identifier) @_all
      (call_expression function: (member_expression) @_stringify arguments: (arguments . [(member_expression) (identifier)] @_all))
    ]) @primary))
  (#eq? @_define "define") (#eq? @_name "process.env") (#any-of? @_all "process.env" "env") (#eq? @_stringify "JSON.stringify")
  (#path? "vite.config.*" "**/vite.config.*")
  (#set! "form" "all" "name" "every variable of the machine that builds it" "how" "`define` writes the whole environment into the code that browsers load"))

; envPrefix: ""
((pair key: (property_identifier) @_prefix value: (string) @_empty) @primary
  (#eq? @_prefix "envPrefix") (#match? @_empty "^(\"\"|'')$")
  (#path? "vite.config.*" "**/vite.config.*")
  (#set! "form" "all" "name" "every variable of the machine that builds it" "how" "without a prefix no variable is kept out of the page"))
