; import streamlit as st: the file is a page, and runs from top to bottom for every visitor
((module (import_statement (aliased_import name: (dotted_name) @_streamlit)) @fact) @handler
 (#eq? @_streamlit "streamlit")
 (#no-text! @handler)
 (#fact! "script_page" "framework" "streamlit"))
((module (import_statement name: (dotted_name) @_streamlit) @fact) @handler
 (#eq? @_streamlit "streamlit")
 (#no-text! @handler)
 (#fact! "script_page" "framework" "streamlit"))
; if not check_password(): st.stop() · if not st.user.is_logged_in: st.login(); st.stop()
((if_statement
   condition: (_) @name
   consequence: (block (expression_statement (call function: (attribute attribute: (identifier) @_stop))))) @fact
 (#eq? @_stop "stop")
 (#match? @name "(?i)password|auth|log(ged)?_?in|sign(ed)?_?in|user")
 (#fact! "auth_check"))

; demo.launch() · gr.ChatInterface(answer).launch(auth=("ada", password))
((module (import_statement (aliased_import name: (dotted_name) @_gradio)) @fact) @handler
 (#eq? @_gradio "gradio")
 (#no-text! @handler)
 (#fact! "script_page" "framework" "gradio"))
((call
   function: (attribute attribute: (identifier) @name)
   arguments: (argument_list (keyword_argument name: (identifier) @_auth value: (_) @_how))) @fact
 (#eq? @name "launch")
 (#any-of? @_auth "auth" "auth_dependency")
 (#not-eq? @_how "None")
 (#fact! "auth_check"))
