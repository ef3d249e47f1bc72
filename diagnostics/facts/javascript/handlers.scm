; not typescript tsx
; What a handler is given: (req, res) => { … } · async function POST(request) { … }
((_ parameters: (formal_parameters . (identifier) @request . (identifier) @response)) @fact
 (#any-of? @request "req" "request")
 (#fact! "handler_parameters"))
((_ parameters: (formal_parameters . (identifier) @request .)) @fact
 (#any-of? @request "req" "request")
 (#fact! "handler_parameters"))
