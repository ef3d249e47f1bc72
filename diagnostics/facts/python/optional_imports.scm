; try: import orjson … except ImportError: it may be missing. `if TYPE_CHECKING:` leaves nothing behind.
((try_statement body: (block) @fact)
  (#fact! "optional_code"))
((try_statement (except_clause (block) @fact))
  (#fact! "optional_code"))
((if_statement condition: [(identifier) (attribute)] @_checking consequence: (block) @fact)
  (#match? @_checking "TYPE_CHECKING$")
  (#fact! "optional_code"))
