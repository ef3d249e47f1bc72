; fmt.Println(…)
((call_expression function: (selector_expression) @method) @fact
 (#any-of? @method "fmt.Println" "fmt.Printf" "fmt.Print")
 (#fact! "console_call"))
