; const app = express() · const app = require("express")()
((_ (variable_declarator
   name: (identifier) @name
   value: (call_expression function: [
     (identifier) @_constructor
     (call_expression function: (identifier) @_require arguments: (arguments . (string (string_fragment) @_constructor)))
   ]))) @fact
 (#eq? @_constructor "express")
 (#eq? @_require "require")
 (#fact! "app" "framework" "express" "role" "app"))

; const router = express.Router() · Router() · require("express").Router()
((_ (variable_declarator
   name: (identifier) @name
   value: (call_expression function: [
     (identifier) @_constructor
     (member_expression property: (property_identifier) @_constructor)
   ]))) @fact
 (#eq? @_constructor "Router")
 (#fact! "app" "framework" "express" "role" "router"))
