; What a file takes from others.

; from fastapi import FastAPI · from .routers import items as item_routes
((import_from_statement module_name: (_) @module name: (dotted_name) @name) @fact
 (#fact! "import" "style" "from" "what" "named"))
((import_from_statement
   module_name: (_) @module
   name: (aliased_import name: (dotted_name) @imported alias: (identifier) @name)) @fact
 (#fact! "import" "style" "from" "what" "named"))

; import os · import uvicorn as server
((import_statement name: (dotted_name) @name @module) @fact
 (#fact! "import" "style" "import" "what" "whole"))
((import_statement name: (aliased_import name: (dotted_name) @module alias: (identifier) @name)) @fact
 (#fact! "import" "style" "import" "what" "whole"))
