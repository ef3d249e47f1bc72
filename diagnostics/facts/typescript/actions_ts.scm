; export const actions = { create: async ({ request }) => { … } } satisfies Actions
((export_statement declaration: (_ (variable_declarator
   name: (identifier) @_actions
   value: (satisfies_expression (object [(pair key: (property_identifier) @name) (method_definition name: (property_identifier) @name)] @fact)))))
 (#path? "**/+page.server.*")
 (#eq? @_actions "actions")
 (#fact! "server_action" "framework" "sveltekit" "form" "object"))
