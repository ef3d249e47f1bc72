; const app = await NestFactory.create(AppModule); with a type the grammar sees the call around the await
((_ (variable_declarator
   name: (identifier) @name
   value: [
     (await_expression (call_expression function: (member_expression object: (identifier) @_factory)))
     (call_expression function: (await_expression (member_expression object: (identifier) @_factory)))])) @fact
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

; @UseGuards(JwtAuthGuard, AuthGuard("jwt")) beside @Post(), in any order
((class_body
   (decorator (call_expression
     function: (identifier) @_use
     arguments: (arguments [(identifier) @name (call_expression function: (identifier) @name) (new_expression constructor: (identifier) @name)]))) @fact
   . (decorator)*
   . (method_definition name: (_) @handler))
 (#eq? @_use "UseGuards")
 (#fact! "route_argument" "guard" "true"))
; @Auth("admin"), made of others
((class_body
   (decorator (call_expression function: (identifier) @name)) @fact
   . (decorator)*
   . (method_definition name: (_) @handler))
 (#match? @name "^(Auth|Authenticated|Authorize|Authorized|RequireAuth)$")
 (#fact! "route_argument" "guard" "true"))
; @Public() · @Throttle({ … }) · @UsePipes(new ZodValidationPipe(schema))
((class_body
   (decorator (call_expression function: (identifier) @name)) @fact
   . (decorator)*
   . (method_definition name: (_) @handler))
 (#match? @name "^(Throttle|UsePipes)$|Public|Anonymous|Unauth|^(Skip|No)Auth")
 (#fact! "route_argument"))
; @UseGuards(JwtAuthGuard) above the class is for all its routes
((export_statement
   decorator: (decorator (call_expression
     function: (identifier) @_use
     arguments: (arguments [(identifier) @name (call_expression function: (identifier) @name) (new_expression constructor: (identifier) @name)])))
   declaration: (class_declaration name: (type_identifier) @router)) @fact
 (#eq? @_use "UseGuards")
 (#fact! "middleware" "guard" "true" "anywhere" "true"))
; { provide: APP_GUARD, useClass: JwtAuthGuard } · app.useGlobalGuards(new JwtAuthGuard())
((object
   . (pair value: (identifier) @_token)
   . (pair key: (property_identifier) @_use value: (identifier) @name)) @fact
 (#eq? @_token "APP_GUARD")
 (#any-of? @_use "useClass" "useExisting")
 (#fact! "global_guard" "framework" "nestjs" "guard" "true"))
((call_expression
   function: (member_expression property: (property_identifier) @_use)
   arguments: (arguments [(identifier) @name (new_expression constructor: (identifier) @name)])) @fact
 (#eq? @_use "useGlobalGuards")
 (#fact! "global_guard" "framework" "nestjs" "guard" "true"))

; @Module({ imports: […], providers: […] }) export class AppModule {}, and which of them the app is made of
((export_statement
   decorator: (decorator (call_expression function: (identifier) @_module arguments: (arguments . (object) @options)))
   declaration: (class_declaration name: (type_identifier) @name)) @fact
 (#eq? @_module "Module")
 (#no-text! @options)
 (#fact! "app_module"))
((decorator (call_expression
   function: (identifier) @_module
   arguments: (arguments . (object (pair key: (property_identifier) @name value: (array) @value) @fact))))
 (#eq? @_module "Module")
 (#any-of? @name "imports" "providers")
 (#no-text! @value)
 (#fact! "app_module_option"))
((call_expression
   function: [
     (member_expression object: (identifier) @_factory property: (property_identifier) @_create)
     (await_expression (member_expression object: (identifier) @_factory property: (property_identifier) @_create))]
   arguments: (arguments . (identifier) @name)) @fact
 (#eq? @_factory "NestFactory")
 (#eq? @_create "create")
 (#fact! "root_module_name"))

; export class CreateUserDto { name: string; age?: number }: fields that no decorator checks, and where it is read into
((class_declaration
   name: (type_identifier) @of
   body: (class_body (public_field_definition . name: (property_identifier) @name "?"? @optional type: (type_annotation (_) @type)) @fact) @_body)
 (#match? @_body "^\\{\\s*\\n")
 (#fact! "class_field"))
; class Login { name: string }: no line of its own for a decorator
((class_declaration
   name: (type_identifier) @of
   body: (class_body . (public_field_definition . name: (property_identifier))) @fact)
 (#not-match? @fact "^\\{\\s*\\n")
 (#fact! "crowded_class"))
; class UpdateUserDto extends PartialType(CreateUserDto)
((class_declaration
   name: (type_identifier) @of
   (class_heritage (extends_clause value: [(identifier) @base (call_expression arguments: (arguments . (identifier) @base))]))) @fact
 (#fact! "class_base"))
((class_declaration name: (type_identifier) @name) @fact
 (#fact! "type"))
((required_parameter
   (decorator (call_expression function: (identifier) @from))
   type: (type_annotation (type_identifier) @type)) @fact
 (#any-of? @from "Body" "Query" "Param")
 (#fact! "dto"))

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
   pattern: (identifier) @name
   type: (type_annotation (type_identifier) @type)?) @fact
 (#eq? @_body "Body")
 (#fact! "input" "what" "body" "api" "parameter"))
