; e := echo.New() · app := fiber.New(fiber.Config{…})
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression function: (selector_expression) @_make))) @fact
 (#eq? @_make "echo.New")
 (#fact! "app" "framework" "echo" "role" "app"))
((short_var_declaration
   left: (expression_list . (identifier) @name)
   right: (expression_list . (call_expression function: (selector_expression) @_make))) @fact
 (#eq? @_make "fiber.New")
 (#fact! "app" "framework" "fiber" "role" "app"))
