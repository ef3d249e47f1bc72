; supabase.auth.admin.listUsers(): only the service role key may.
((member_expression
  object: (member_expression property: (property_identifier) @_auth)
  property: (property_identifier) @_admin) @fact
  (#eq? @_auth "auth") (#eq? @_admin "admin")
  (#fact! "admin_api" "name" "auth.admin"))
