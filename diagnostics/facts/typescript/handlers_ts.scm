; What a handler is given: (req: Request, res: Response) => { … } · async function POST(request: Request) { … }
((_ parameters: (formal_parameters . (required_parameter pattern: (identifier) @request) . (required_parameter pattern: (identifier) @response))) @fact
 (#any-of? @request "req" "request")
 (#fact! "handler_parameters"))
((_ parameters: (formal_parameters . (required_parameter pattern: (identifier) @request) .)) @fact
 (#any-of? @request "req" "request")
 (#fact! "handler_parameters"))
