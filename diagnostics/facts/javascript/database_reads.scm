; supabase.from("products").select("*")
((call_expression function: (member_expression
   object: (call_expression
     function: (member_expression property: (property_identifier) @_from)
     arguments: (arguments . (string (string_fragment) @table)))
   property: (property_identifier) @_select)) @fact
 (#eq? @_from "from")
 (#eq? @_select "select")
 (#fact! "table_read"))
