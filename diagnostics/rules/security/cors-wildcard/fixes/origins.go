
// corsOrigins are the websites that may call the API from a browser.
func corsOrigins() []string {
	origins := os.Getenv("CORS_ORIGINS")
	if origins == "" {
		origins = "http://localhost:5173"
	}
	return strings.Split(strings.ReplaceAll(origins, " ", ""), ",")
}
