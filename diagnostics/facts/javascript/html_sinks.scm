; not typescript
; Text that the browser reads as HTML.

; <div dangerouslySetInnerHTML={{ __html: post.body }} />
((jsx_attribute
   (property_identifier) @_attribute
   (jsx_expression (object (pair key: (property_identifier) @_html value: [(identifier) (member_expression) (call_expression) (binary_expression) (ternary_expression) (await_expression)] @html)))) @fact
 (#eq? @_attribute "dangerouslySetInnerHTML")
 (#eq? @_html "__html")
 (#not-match? @html "(?i)purify|sanitiz|JSON\\.stringify|\\bxss\\(|escape|highlight|shiki|codeToHtml|prism|katex|renderToString|serialize|^t\\(|i18n|\\.css\\b|[sS]tyle|[tT]heme|jsonLd|schema|\\bsvg|icon|analytics|gtag|script")
 (#not-match? @html "^[A-Z][A-Z0-9_]+$")
 (#fact! "raw_html" "form" "jsx"))
