; What a file takes from others; files of one package need not.
((package_clause (package_identifier) @name) @fact
 (#fact! "package"))

; import "net/http" · import chi "github.com/go-chi/chi/v5"
((import_declaration (import_spec !name path: (interpreted_string_literal (interpreted_string_literal_content) @module @name))) @fact
 (#part! @name "([^/]+)(?:/v[0-9]+)?$")
 (#fact! "import" "style" "import" "what" "whole"))
((import_declaration (import_spec name: (_) @name path: (interpreted_string_literal (interpreted_string_literal_content) @module))) @fact
 (#fact! "import" "style" "import" "what" "whole"))
; the same in import ( … )
((import_spec_list (import_spec !name path: (interpreted_string_literal (interpreted_string_literal_content) @module @name)) @fact)
 (#part! @name "([^/]+)(?:/v[0-9]+)?$")
 (#fact! "import" "style" "block" "what" "whole"))
((import_spec_list (import_spec name: (_) @name path: (interpreted_string_literal (interpreted_string_literal_content) @module)) @fact)
 (#fact! "import" "style" "block" "what" "whole"))
