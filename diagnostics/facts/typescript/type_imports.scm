; import type { Row } from "./db": nothing is left of it when the program runs.
((import_statement "type") @fact
  (#fact! "type_import"))
