; db, err := sql.Open("postgres", dsn)
((call_expression function: (selector_expression) @library) @fact
 (#any-of? @library "sql.Open" "sqlx.Open" "sqlx.Connect" "gorm.Open" "pgxpool.New" "pgx.Connect" "mongo.Connect")
 (#fact! "client_opened" "form" "go"))
