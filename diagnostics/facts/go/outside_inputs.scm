; What comes from the request beside its body.
((call_expression
   function: (selector_expression operand: (_) @_of field: (field_identifier) @_read)
   arguments: (argument_list . (interpreted_string_literal) .)) @fact
 (#match? @_of "^(c|ctx|r|req|r\\.URL\\.Query\\(\\)|req\\.URL\\.Query\\(\\)|q|query|r\\.Header|c\\.Request\\.Header|params)$")
 (#any-of? @_read "Param" "Query" "QueryParam" "DefaultQuery" "PathValue" "Get" "Params" "GetHeader" "FormValue")
 (#fact! "outside_input" "what" "query"))
((call_expression function: (selector_expression) @_call) @fact
 (#any-of? @_call "chi.URLParam" "mux.Vars")
 (#fact! "outside_input" "what" "query"))
; strconv.Atoi(x) · url.QueryEscape(x) · pq.QuoteIdentifier(x)
((call_expression function: (selector_expression) @_call) @fact
 (#match? @_call "^strconv\\.|^url\\.(Query|Path)Escape$|QuoteIdentifier$|QuoteLiteral$|^uuid\\.|Sanitize$")
 (#fact! "coercion"))
; if !allowed[column] { … } · switch sort { case "name": … }
((if_statement condition: (_) @fact)
 (#match? @fact "(?i)allowed|valid|safe|public|contains\\(|\\[\\w+\\]$|HasPrefix|HasSuffix|MatchString")
 (#fact! "allow_check"))
((call_expression function: [(identifier) @_call (selector_expression field: (field_identifier) @_call)]) @fact
 (#match? @_call "(?i)^(assert|ensure|validate|check|verify|require|is)_?\\w*(url|host|public|safe|allowed|identifier|column)")
 (#fact! "allow_check"))
; what such a function gives back
((call_expression function: [(identifier) @_call (selector_expression field: (field_identifier) @_call)]) @fact
 (#match? @_call "(?i)^(assert|ensure|validate|check|verify|require|safe|sanitize|clean)_?\\w*(url|host|public|uuid|identifier|column)")
 (#fact! "coercion"))
