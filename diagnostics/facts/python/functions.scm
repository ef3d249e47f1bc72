; Functions, whole, and with the decorators above them. A class counts as the function that answers a route.
((function_definition name: (identifier) @name body: (_) @body) @fact
 (#no-text! @body)
 (#fact! "function"))
((decorated_definition definition: (function_definition name: (identifier) @name)) @fact
 (#fact! "function"))
((class_definition name: (identifier) @name superclasses: (argument_list)) @fact
 (#fact! "function" "is" "class"))
