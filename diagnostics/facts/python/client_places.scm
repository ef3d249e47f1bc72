; engine = create_engine(url) · client = MongoClient(url)
((assignment
   left: (identifier) @name
   right: (call function: [(identifier) @library (attribute attribute: (identifier) @library)])) @fact
 (#any-of? @library "create_engine" "create_async_engine" "MongoClient" "AsyncIOMotorClient" "create_pool" "ConnectionPool")
 (#fact! "client_opened" "form" "python"))
((if_statement condition: (_) @_condition consequence: (_) @_then) @fact
 (#match? @_condition "is None|^not ")
 (#match? @_then "create_engine|MongoClient|MotorClient|create_pool")
 (#fact! "client_kept"))
