; Apps, their routers, and how they hang together.

; app = FastAPI() · api = fastapi.FastAPI()
((assignment
   left: (identifier) @name
   right: (call function: [(identifier) @_constructor (attribute attribute: (identifier) @_constructor)]
     arguments: (argument_list) @options)) @fact
 (#no-text! @options)
 (#eq? @_constructor "FastAPI")
 (#fact! "app" "framework" "fastapi" "role" "app"))
((assignment
   left: (identifier) @name
   right: (call function: [(identifier) @_constructor (attribute attribute: (identifier) @_constructor)]
     arguments: (argument_list) @options)) @fact
 (#no-text! @options)
 (#eq? @_constructor "Flask")
 (#fact! "app" "framework" "flask" "role" "app"))
((assignment
   left: (identifier) @name
   right: (call function: [(identifier) @_constructor (attribute attribute: (identifier) @_constructor)])) @fact
 (#eq? @_constructor "APIRouter")
 (#fact! "app" "framework" "fastapi" "role" "router"))
((assignment
   left: (identifier) @name
   right: (call function: [(identifier) @_constructor (attribute attribute: (identifier) @_constructor)])) @fact
 (#eq? @_constructor "Blueprint")
 (#fact! "app" "framework" "flask" "role" "router"))

; APIRouter(prefix="/notes") · Blueprint("notes", __name__, url_prefix="/notes")
((call
   function: [(identifier) @_constructor (attribute attribute: (identifier) @_constructor)]
   arguments: (argument_list (keyword_argument
     name: (identifier) @_prefix
     value: (string (string_content) @prefix)) @fact))
 (#any-of? @_constructor "APIRouter" "Blueprint")
 (#any-of? @_prefix "prefix" "url_prefix")
 (#fact! "app_part"))

; app.include_router(notes.router, prefix="/api") · app.register_blueprint(notes, url_prefix="/notes")
((call
   function: (attribute object: (identifier) @router attribute: (identifier) @_include)
   arguments: (argument_list . [(identifier) (attribute)] @child)) @fact
 (#any-of? @_include "include_router" "register_blueprint")
 (#fact! "mount"))
((call
   function: (attribute attribute: (identifier) @_include)
   arguments: (argument_list (keyword_argument
     name: (identifier) @_prefix
     value: (string (string_content) @prefix)) @fact))
 (#any-of? @_include "include_router" "register_blueprint")
 (#any-of? @_prefix "prefix" "url_prefix")
 (#fact! "mount_part"))

; Functions that are given the app: def register_routes(app): …
((function_definition
   name: (identifier) @function
   parameters: (parameters . [(identifier) @name (typed_parameter . (identifier) @name)])) @fact
 (#any-of? @name "app" "api" "router" "blueprint" "bp")
 (#fact! "app" "role" "router" "scoped" "true"))
((call function: [(identifier) @child (attribute attribute: (identifier) @child)] arguments: (argument_list . (identifier) @router)) @fact
 (#any-of? @router "app" "api" "router")
 (#match? @child "(?i)rout|api|endpoint|register|setup|create")
 (#not-any-of? @child "include_router" "register_blueprint")
 (#fact! "mount"))
