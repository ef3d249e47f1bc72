; Markup(f"<b>{name}</b>") · mark_safe(bio) · st.markdown(answer, unsafe_allow_html=True)
((call
   function: [(identifier) @_mark (attribute attribute: (identifier) @_mark)]
   arguments: (argument_list . [(string (interpolation)) (identifier) (attribute) (binary_operator) (subscript)] @html .)) @fact
 (#any-of? @_mark "mark_safe" "Markup" "SafeString")
 (#not-match? @html "(?i)clean|escape|sanitiz|nh3|bleach|json")
 (#not-match? @html "^[A-Z][A-Z0-9_]+$")
 (#fact! "raw_html" "form" "marked"))
((call
   function: (attribute object: (_) @_st attribute: (identifier) @_markdown)
   arguments: (argument_list
     . [(string (interpolation)) (identifier) (attribute) (binary_operator) (subscript) (call)] @html
     (keyword_argument name: (identifier) @_unsafe value: (true)))) @fact
 (#any-of? @_markdown "markdown" "write" "html")
 (#eq? @_unsafe "unsafe_allow_html")
 (#not-match? @html "(?i)clean|escape|sanitiz|nh3|bleach|css|style")
 (#not-match? @html "^[A-Z][A-Z0-9_]+$")
 (#fact! "raw_html" "form" "streamlit"))
((assignment left: (identifier) @name right: (string)) @fact
 (#not-match? @fact "[fF][\"']")
 (#fact! "html_made" "how" "clean"))
((assignment left: (identifier) @name right: (call) @_value) @fact
 (#match? @_value "(?i)nh3|bleach|sanitiz|escape\\(")
 (#fact! "html_made" "how" "clean"))
