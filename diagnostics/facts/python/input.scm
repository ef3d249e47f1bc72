; What comes from the request, and what checks it. A parameter with a pydantic type is checked before the handler runs
; and therefore is no input.

; await request.json() · request.get_json(silent=True) · await request.form()
((call function: (attribute object: (identifier) @_request attribute: (identifier) @_read)) @fact
 (#any-of? @_request "request" "req")
 (#any-of? @_read "json" "get_json" "form" "body" "get_data")
 (#fact! "input" "what" "body"))
; request.json · request.form · request.POST · request.data
((attribute object: (identifier) @_request attribute: (identifier) @_read) @fact
 (#any-of? @_request "request" "req")
 (#any-of? @_read "json" "form" "data" "values" "POST")
 (#fact! "input" "what" "body"))
; self.request.data
((attribute object: (attribute attribute: (identifier) @_request) attribute: (identifier) @_read) @fact
 (#eq? @_request "request")
 (#any-of? @_read "data" "POST")
 (#fact! "input" "what" "body"))
; json.loads(request.body)
((call
   function: (attribute attribute: (identifier) @_loads)
   arguments: (argument_list . (attribute object: (identifier) @_request attribute: (identifier) @_read))) @fact
 (#eq? @_loads "loads")
 (#eq? @_request "request")
 (#any-of? @_read "body" "data")
 (#fact! "input" "what" "body"))
((attribute object: (identifier) @_request attribute: (identifier) @_read) @fact
 (#eq? @_request "request")
 (#any-of? @_read "args" "GET" "query_params")
 (#fact! "input" "what" "query"))

; data = json.loads(request.body)
((expression_statement (assignment left: (identifier) @name right: (call
   function: (attribute attribute: (identifier) @_loads)
   arguments: (argument_list . (attribute object: (identifier) @_request attribute: (identifier) @_read) .)) @fact @value)) @statement
 (#no-text! @statement)
 (#eq? @_loads "loads")
 (#eq? @_request "request")
 (#any-of? @_read "body" "data")
 (#fact! "input" "what" "body"))
; data = await request.json()
((expression_statement (assignment left: (identifier) @name right: [
   (call function: (attribute object: (identifier) @_request attribute: (identifier) @_read)) @fact
   (await (call function: (attribute object: (identifier) @_request attribute: (identifier) @_read)) @fact)
 ] @value)) @statement
 (#no-text! @statement)
 (#any-of? @_request "request" "req")
 (#any-of? @_read "json" "get_json")
 (#fact! "input" "what" "body"))
((expression_statement (assignment
   left: (identifier) @name
   right: (attribute object: (identifier) @_request attribute: (identifier) @_read) @fact @value)) @statement
 (#no-text! @statement)
 (#eq? @_request "request")
 (#any-of? @_read "json" "data" "POST")
 (#fact! "input" "what" "body"))

; def create(data: dict) · def create(data: dict = Body(...)) · below @app.post(…)
((decorated_definition
   (decorator (call function: (attribute attribute: (identifier) @_method)))
   definition: (function_definition parameters: (parameters [
     (typed_parameter . (identifier) @name type: (type [
       (identifier) @_type
       (generic_type . (identifier) @_type)
       (subscript value: (identifier) @_type)]))
     (typed_default_parameter name: (identifier) @name type: (type [
       (identifier) @_type
       (generic_type . (identifier) @_type)
       (subscript value: (identifier) @_type)]))] @fact)))
 (#any-of? @_method "post" "put" "patch")
 (#any-of? @_type "dict" "Dict" "Any")
 (#fact! "input" "what" "body" "form" "parameter"))

; data["title"] · data.get("title") · request.form["title"]
((subscript value: [(identifier) (attribute)] @object subscript: (string (string_content) @name)) @fact
 (#match? @object "^(request\\.|[a-z_]+$)")
 (#fact! "input_member"))
((call
   function: (attribute object: [(identifier) (attribute)] @object attribute: (identifier) @_get)
   arguments: (argument_list . (string (string_content) @name))) @fact
 (#eq? @_get "get")
 (#match? @object "^(request\\.|[a-z_]+$)")
 (#fact! "input_member"))

; NoteIn.model_validate(data) · NoteSchema().load(data) · form.validate_on_submit() · serializer.is_valid()
((call function: (attribute attribute: (identifier) @library)) @fact
 (#any-of? @library "model_validate" "model_validate_json" "parse_obj" "parse_raw" "validate_python" "validate_json"
   "validate_on_submit" "is_valid" "validate" "full_clean" "check_types")
 (#fact! "validator"))
((call function: (attribute
   object: [(identifier) @library (call function: (identifier) @library)]
   attribute: (identifier) @_load)) @fact
 (#match? @library "(?i)schema")
 (#any-of? @_load "load" "loads" "dump")
 (#fact! "validator"))
((call function: (identifier) @library) @fact
 (#any-of? @library "validate" "TypeAdapter")
 (#fact! "validator"))
; NoteCreate(**data): a class by that name is a schema, not a table
((call function: (identifier) @library arguments: (argument_list . (dictionary_splat))) @fact
 (#match? @library "(Schema|Input|In|Create|Update|Request|Form|Payload|Params|DTO|Dto|Body|Model|Serializer)$")
 (#fact! "validator"))
; NoteSerializer(data=request.data)
((call function: (identifier) @library arguments: (argument_list (keyword_argument name: (identifier) @_data))) @fact
 (#match? @library "(Serializer|Form)$")
 (#eq? @_data "data")
 (#fact! "validator"))

; if not title: · if "title" not in data: · if not isinstance(data, dict): · if len(title) > 200:
((not_operator argument: [(identifier) (call) (subscript) (parenthesized_expression)]) @fact
 (#fact! "input_check"))
((comparison_operator . (string) (_)) @fact
 (#match? @fact "not in")
 (#fact! "input_check"))
((comparison_operator . (call function: (identifier) @_len)) @fact
 (#eq? @_len "len")
 (#fact! "input_check"))
((call function: (identifier) @_isinstance) @fact
 (#eq? @_isinstance "isinstance")
 (#fact! "input_check"))

; Who is asking.
((call function: [(identifier) @name (attribute attribute: (identifier) @name)]) @fact
 (#in? @name "auth-check")
 (#fact! "auth_check"))
((decorator [(identifier) @name (attribute) @name (call function: [(identifier) (attribute)] @name)]) @fact
 (#in? @name "auth-guard")
 (#fact! "auth_check"))
; permission_classes = [IsAuthenticated] · class NoteView(LoginRequiredMixin, View)
((assignment left: (identifier) @_permissions right: [(list [(identifier) (attribute)] @name) (tuple [(identifier) (attribute)] @name)]) @fact
 (#eq? @_permissions "permission_classes")
 (#not-eq? @name "AllowAny")
 (#fact! "auth_check"))
((class_definition superclasses: (argument_list (identifier) @name)) @fact
 (#match? @name "^(Login|Permission|UserPasses)\\w*Mixin$")
 (#fact! "auth_check"))
