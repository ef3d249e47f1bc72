; app.use(express.json()) · app.use("/webhook", express.raw({ type: "application/json" })) · express.json({ verify })
((call_expression
   function: (member_expression object: (identifier) property: (property_identifier) @_use)
   arguments: (arguments (call_expression function: (member_expression) @_json arguments: (arguments . ")") @parser_arguments))) @fact
 (#eq? @_use "use")
 (#any-of? @_json "express.json" "bodyParser.json")
 (#fact! "json_parser" "form" "plain"))
((call_expression function: (member_expression) @_raw) @fact
 (#any-of? @_raw "express.raw" "bodyParser.raw" "express.text" "bodyParser.text")
 (#fact! "json_parser" "form" "raw"))
((property_identifier) @_raw @fact
 (#any-of? @_raw "rawBody" "bodyParser" "verify" "originalUrl")
 (#fact! "raw_body"))
