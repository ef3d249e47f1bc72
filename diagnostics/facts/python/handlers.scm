; What a handler is given: async def paid(request: Request)
((function_definition
   name: (identifier) @of
   parameters: (parameters (typed_parameter (identifier) @request type: (type (identifier) @_type)))) @fact
 (#eq? @_type "Request")
 (#fact! "handler_parameters"))
