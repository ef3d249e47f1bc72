; next.config: typescript: { ignoreBuildErrors: true }
((pair
   key: (property_identifier) @_group
   value: (object (pair key: (property_identifier) @key value: (true) @value) @primary))
 (#any-of? @_group "typescript" "eslint")
 (#any-of? @key "ignoreBuildErrors" "ignoreDuringBuilds")
 (#path? "next.config.*")
 (#set! "what" "the check of types or style is switched off for the build"))
