; What a file takes from others and gives to them.

; import x from "m"
((import_statement
   (import_clause (identifier) @name)
   source: (string (string_fragment) @module)) @fact
 (#fact! "import" "style" "esm" "what" "default"))

; import * as x from "m"
((import_statement
   (import_clause (namespace_import (identifier) @name))
   source: (string (string_fragment) @module)) @fact
 (#fact! "import" "style" "esm" "what" "whole"))

; import { x } from "m" · import { a as x } from "m"
((import_statement
   (import_clause (named_imports (import_specifier name: (identifier) @name !alias)))
   source: (string (string_fragment) @module)) @fact
 (#fact! "import" "style" "esm" "what" "named"))
((import_statement
   (import_clause (named_imports (import_specifier name: (identifier) @imported alias: (identifier) @name)))
   source: (string (string_fragment) @module)) @fact
 (#fact! "import" "style" "esm" "what" "named"))

; import "m"
((import_statement . source: (string (string_fragment) @module)) @fact
 (#fact! "import" "style" "esm" "what" "nothing"))

; const x = require("m") · require("m").x · require("m")(…)
((_ (variable_declarator
   name: (identifier) @name
   value: [
     (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module)))
     (member_expression object: (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module))))
     (call_expression function: (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module))))
   ])) @fact
 (#eq? @_require "require")
 (#fact! "import" "style" "commonjs" "what" "default"))

; const { x, a: y } = require("m")
((_ (variable_declarator
   name: (object_pattern [
     (shorthand_property_identifier_pattern) @name
     (pair_pattern key: (property_identifier) @imported value: (identifier) @name)
   ])
   value: (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module))))) @fact
 (#eq? @_require "require")
 (#fact! "import" "style" "commonjs" "what" "named"))

; require("m"); · require("m").config(); · app.use("/x", require("m"))
((expression_statement
   (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module)))) @fact
 (#eq? @_require "require")
 (#fact! "import" "style" "commonjs" "what" "nothing"))
((expression_statement
   (call_expression function: (member_expression
     object: (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module)))))) @fact
 (#eq? @_require "require")
 (#fact! "import" "style" "commonjs" "what" "nothing"))
((arguments
   (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @module)) @statement)) @fact
 (#eq? @_require "require")
 (#fact! "import" "style" "inline" "what" "default"))

; export default x · export { x } · export { x as y } · export const x = … · export function x
((export_statement value: (identifier) @local) @fact
 (#fact! "export" "name" "default"))
((export_statement "default" declaration: (_ name: (_) @local)) @fact
 (#fact! "export" "name" "default"))
((export_statement
   (export_clause (export_specifier name: (identifier) @name @local !alias))
   !source) @fact
 (#fact! "export"))
((export_statement
   (export_clause (export_specifier name: (identifier) @local alias: (_) @name))
   !source) @fact
 (#fact! "export"))
((export_statement . "export" . declaration: (_ (variable_declarator name: (identifier) @name @local))) @fact
 (#fact! "export"))
((export_statement . "export" . declaration: (_ name: (_) @name @local)) @fact
 (#fact! "export"))

; export { x } from "m" · export { a as x } from "m" · export * from "m"
((export_statement
   (export_clause (export_specifier name: (_) @imported !alias))
   source: (string (string_fragment) @module)) @fact
 (#fact! "reexport"))
((export_statement
   (export_clause (export_specifier name: (_) @imported alias: (_) @name))
   source: (string (string_fragment) @module)) @fact
 (#fact! "reexport"))
((export_statement "*" . "from" . source: (string (string_fragment) @module)) @fact
 (#fact! "reexport" "all" "true"))

; module.exports = x · module.exports = { x, y: z } · module.exports.x = y · exports.x = y
((assignment_expression
   left: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
   right: (identifier) @local) @fact
 (#eq? @_module "module")
 (#eq? @_exports "exports")
 (#fact! "export" "name" "default"))
((assignment_expression
   left: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
   right: (object [
     (shorthand_property_identifier) @name @local
     (pair key: (property_identifier) @name value: (identifier) @local)
   ])) @fact
 (#eq? @_module "module")
 (#eq? @_exports "exports")
 (#fact! "export"))
((assignment_expression
   left: (member_expression object: [(identifier) (member_expression)] @_exports property: (property_identifier) @name)
   right: (identifier) @local) @fact
 (#any-of? @_exports "exports" "module.exports")
 (#fact! "export"))
