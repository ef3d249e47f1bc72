; Lists of rows without a limit.

; session.query(Note).all() · Note.query.all() · session.execute(select(Note)).scalars().all()
((call
   function: (attribute object: (_) @model attribute: (identifier) @method)
   arguments: (argument_list . ")")) @fact
 (#eq? @method "all")
 (#match? @model "query\\(\\w+\\)(\\.order_by\\(.*\\))?$|\\.query(\\.order_by\\(.*\\))?$|(execute|scalars)\\(select\\(\\w+\\)\\)(\\.scalars\\(\\))?$")
 (#fact! "list_query" "library" "sqlalchemy"))
; return list(Note.objects.all()) · Serializer(Note.objects.all(), many=True) · queryset = Note.objects.all()
((call
   function: [(identifier) @_list (attribute attribute: (identifier) @_list)]
   arguments: (argument_list . (call
     function: (attribute object: (attribute object: (identifier) @model attribute: (identifier) @_objects) attribute: (identifier) @method)
     arguments: (argument_list . ")")))) @fact
 (#match? @_list "^list$|Serializer$")
 (#eq? @_objects "objects")
 (#eq? @method "all")
 (#fact! "list_query" "library" "django"))
; cursor.execute("SELECT * FROM notes")
((call
   function: (attribute attribute: (identifier) @method)
   arguments: (argument_list . [
     (string (string_content) @text)
     (call function: (identifier) arguments: (argument_list . (string (string_content) @text)))])) @fact
 (#any-of? @method "execute" "fetch" "fetch_all")
 (#match? @text "(?is)^\\s*select\\s.*\\sfrom\\s+[\\w.\"]+(\\s+order\\s.*)?\\s*;?\\s*$")
 (#not-match? @text "(?i)\\blimit\\b|\\bwhere\\b|count\\(|sum\\(|max\\(|min\\(|exists")
 (#fact! "list_query" "library" "sql"))
