; const app = await NestFactory.create(AppModule)
((_ (variable_declarator
   name: (identifier) @name
   value: (await_expression (call_expression function: (member_expression object: (identifier) @_factory))))) @fact
 (#eq? @_factory "NestFactory")
 (#fact! "app" "framework" "nestjs" "role" "app"))

; @Controller("users") export class UsersController { … }
((export_statement
   decorator: (decorator (call_expression
     function: (identifier) @_controller
     arguments: (arguments . (string (string_fragment) @prefix)?)))
   declaration: (class_declaration name: (type_identifier) @name)) @fact
 (#eq? @_controller "Controller")
 (#fact! "app" "framework" "nestjs" "role" "router"))

; @Get(":id") @UseGuards(JwtAuthGuard) find() { … }
((class_body
   (decorator (call_expression
     function: (identifier) @method
     arguments: (arguments . (string (string_fragment) @path)?))) @fact
   . (decorator)*
   . (method_definition name: (_) @handler))
 (#any-of? @method "Get" "Post" "Put" "Patch" "Delete" "All")
 (#fact! "route" "framework" "nestjs"))

; { controllers: [UsersController] } of a module
((export_statement
   decorator: (decorator (call_expression
     function: (identifier) @_module
     arguments: (arguments (object (pair key: (property_identifier) @_controllers value: (array) @list)))))
   declaration: (class_declaration name: (type_identifier) @module)) @fact
 (#eq? @_module "Module")
 (#eq? @_controllers "controllers")
 (#fact! "module_controllers"))

; app.useGlobalPipes(new ValidationPipe()) · ThrottlerModule.forRoot(…)
((new_expression constructor: (identifier) @library) @fact
 (#match? @library "ValidationPipe$")
 (#fact! "validator" "global" "true"))
((call_expression function: (member_expression object: (identifier) @library)) @fact
 (#eq? @library "ThrottlerModule")
 (#fact! "limiter" "global" "true"))

; create(@Body() dto: CreateUserDto)
((required_parameter
   (decorator (call_expression function: (identifier) @_body))
   pattern: (identifier) @name) @fact
 (#eq? @_body "Body")
 (#fact! "input" "what" "body" "api" "parameter"))
