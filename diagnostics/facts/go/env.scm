; Reads of the environment.

((call_expression
  function: (selector_expression operand: (identifier) @_os field: (field_identifier) @_getenv)
  arguments: (argument_list . [(interpreted_string_literal (interpreted_string_literal_content) @name)
                               (raw_string_literal (raw_string_literal_content) @name)])) @fact
  (#eq? @_os "os") (#any-of? @_getenv "Getenv" "LookupEnv")
  (#fact! "env_read"))

; viper.GetString("NAME"), viper.BindEnv("NAME")
((call_expression
  function: (selector_expression operand: (identifier) @_viper field: (field_identifier) @_get)
  arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @name))) @fact
  (#eq? @_viper "viper") (#any-of? @_get "GetString" "GetInt" "GetBool" "GetDuration" "BindEnv")
  (#match? @name "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
  (#fact! "env_read"))

; getEnv("NAME", "default"), mustEnv("NAME"): the helper everybody writes
((call_expression
  function: (identifier) @_helper
  arguments: (argument_list . (interpreted_string_literal (interpreted_string_literal_content) @name))) @fact
  (#match? @_helper "(?i)^(get|must|require|lookup|must_?get)_?env(_?or_?(default|panic|fail|fallback))?$")
  (#match? @name "^[A-Z][A-Z0-9_]*$")
  (#fact! "env_read"))

; A name that is not written there, or all: os.Getenv(name), os.Environ(), envconfig.Process(…), viper.AutomaticEnv()
((call_expression
  function: (selector_expression) @_get
  arguments: (argument_list . [(identifier) (selector_expression) (binary_expression) (call_expression)])) @fact
  (#any-of? @_get "os.Getenv" "os.LookupEnv" "os.ExpandEnv" "envconfig.Process" "env.Parse" "viper.GetString" "viper.BindEnv")
  (#fact! "env_dynamic"))
((call_expression function: (selector_expression) @_get) @fact
  (#any-of? @_get "os.Environ" "viper.AutomaticEnv" "envconfig.MustProcess" "env.ParseAs" "viper.Unmarshal")
  (#fact! "env_dynamic"))
