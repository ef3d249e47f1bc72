; What an error says inside goes out to whoever asked.

; raise HTTPException(status_code=500, detail=str(e))
((raise_statement (call
   function: [(identifier) @_exception (attribute attribute: (identifier) @_exception)]
   arguments: (argument_list
     (keyword_argument name: (identifier) @_status value: (_) @_code)
     (keyword_argument name: (identifier) @_detail value: (_) @detail))) @fact) @statement
 (#eq? @_exception "HTTPException")
 (#eq? @_status "status_code")
 (#match? @_code "^5|HTTP_5|INTERNAL")
 (#eq? @_detail "detail")
 (#match? @detail "\\b(str|repr)\\((e|err|error|ex|exc|exception)\\)|\\{(e|err|error|ex|exc|exception)(!r)?\\}|format_exc|^(e|err|error|ex|exc)$")
 (#no-text! @statement)
 (#fact! "error_detail"))
((raise_statement (call
   function: [(identifier) @_exception (attribute attribute: (identifier) @_exception)]
   arguments: (argument_list . (integer) @_code . [(_) @detail (keyword_argument value: (_) @detail)])) @fact) @statement
 (#eq? @_exception "HTTPException")
 (#match? @_code "^5")
 (#match? @detail "^(str|repr)\\((e|err|error|ex|exc|exception)\\)|\\{(e|err|error|ex|exc|exception)(!r)?\\}|format_exc")
 (#not-match? @detail "^detail=")
 (#no-text! @statement)
 (#fact! "error_detail"))
; return {"error": str(e)}, 500 · return jsonify(error=str(e)), 500
((return_statement (expression_list
   . [(dictionary (pair value: (_) @detail))
      (call arguments: (argument_list [(dictionary (pair value: (_) @detail)) (keyword_argument value: (_) @detail)]))
      (string) @detail]
   . (integer) @_code .)) @fact @statement
 (#match? @_code "^5")
 (#match? @detail "\\b(str|repr)\\((e|err|error|ex|exc|exception)\\)|\\{(e|err|error|ex|exc|exception)(!r)?\\}|format_exc")
 (#no-text! @statement)
 (#fact! "error_detail"))
; JSONResponse(status_code=500, content={"error": str(e)}) · JsonResponse({"error": str(e)}, status=500)
((return_statement (call
   function: [(identifier) @_response (attribute attribute: (identifier) @_response)]
   arguments: (argument_list
     [(dictionary (pair value: (_) @detail)) (keyword_argument value: (dictionary (pair value: (_) @detail)))]) @_arguments) @fact) @statement
 (#any-of? @_response "JSONResponse" "JsonResponse" "Response" "make_response")
 (#match? @_arguments "status(_code)?=(5\\d\\d|status\\.HTTP_5)")
 (#match? @detail "\\b(str|repr)\\((e|err|error|ex|exc|exception)\\)|\\{(e|err|error|ex|exc|exception)(!r)?\\}|format_exc")
 (#no-text! @statement)
 (#fact! "error_detail"))
((return_statement (expression_list . (call function: (identifier) @_str) @detail . (integer) @_code .)) @fact @statement
 (#any-of? @_str "str" "repr")
 (#match? @_code "^5")
 (#match? @detail "\\((e|err|error|ex|exc|exception)\\)$")
 (#no-text! @statement)
 (#fact! "error_detail"))
