; images: { remotePatterns: [{ hostname: "**" }] } of next.config
((pair key: (property_identifier) @_hostname value: (string (string_fragment) @source)) @primary
 (#path? "next.config.*" "**/next.config.*")
 (#eq? @_hostname "hostname")
 (#any-of? @source "**" "*")
 (#set! "form" "images"))
