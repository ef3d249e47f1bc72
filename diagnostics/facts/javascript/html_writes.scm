; element.innerHTML = comment.text · document.write(x) · insertAdjacentHTML("beforeend", x)
((assignment_expression
   left: (member_expression property: (property_identifier) @target)
   right: [(identifier) (member_expression) (call_expression) (binary_expression) (template_string (template_substitution)) (await_expression)] @html @arguments) @fact
 (#any-of? @target "innerHTML" "outerHTML")
 (#not-match? @html "(?i)purify|sanitiz|\\bxss\\(|escape|highlight|shiki|codeToHtml|prism|katex|^t\\(|i18n|\\bsvg|icon|innerHTML|textContent|\\.outerHTML")
 (#not-match? @html "^[A-Z][A-Z0-9_]+$")
 (#fact! "raw_html" "form" "assigned"))
((call_expression
   function: (member_expression property: (property_identifier) @_insert)
   arguments: (arguments . (_) . [(identifier) (member_expression) (binary_expression) (template_string (template_substitution))] @html .)) @fact
 (#eq? @_insert "insertAdjacentHTML")
 (#not-match? @html "(?i)purify|sanitiz|\\bxss\\(|escape")
 (#fact! "raw_html" "form" "inserted"))
((call_expression
   function: (member_expression) @_write
   arguments: (arguments . [(identifier) (member_expression) (binary_expression) (template_string (template_substitution))] @html .)) @fact
 (#any-of? @_write "document.write" "document.writeln")
 (#not-match? @html "(?i)purify|sanitiz|escape|<script")
 (#fact! "raw_html" "form" "inserted"))
; element.textContent would do: no tag in what is written
((assignment_expression
   left: (member_expression property: (property_identifier) @text_target)
   right: [(template_string) (binary_expression)] @_plain) @fact
 (#eq? @text_target "innerHTML")
 (#not-match? @_plain "[<&]|html|HTML")
 (#fact! "raw_html_part"))
; res.send(`<h1>${req.query.name}</h1>`)
((call_expression
   function: (member_expression property: (property_identifier) @_send)
   arguments: (arguments . [(template_string (template_substitution)) (binary_expression)] @arguments @_text .)) @fact
 (#any-of? @_send "send" "end" "write" "html")
 (#match? @_text "<[a-zA-Z]")
 (#fact! "html_sink"))
; const html = marked(post.body): markdown may hold any tag
((variable_declarator
   name: [(identifier) @name (object_pattern (shorthand_property_identifier_pattern) @name)]
   value: (_) @_value) @fact
 (#match? @_value "\\b(marked|micromark|markdown\\w*|md|remark\\w*|converter|showdown)(\\.(parse|render|makeHtml|process\\w*))?\\(")
 (#not-match? @_value "(?i)purify|sanitiz")
 (#fact! "html_made" "how" "markdown"))
((variable_declarator name: (identifier) @name value: (_) @_value) @fact
 (#match? @_value "(?i)purify|sanitiz|\\bxss\\(|escapeHtml|highlight|codeToHtml|JSON\\.stringify")
 (#fact! "html_made" "how" "clean"))
((variable_declarator name: (identifier) @name value: [(string) (template_string . (string_fragment) .)]) @fact
 (#fact! "html_made" "how" "clean"))
