
// allowedOrigin gives back a website that may call the API from a browser, and nothing for all others.
func allowedOrigin(origin string) string {
	origins := os.Getenv("CORS_ORIGINS")
	if origins == "" {
		origins = "http://localhost:5173"
	}
	for _, allowed := range strings.Split(origins, ",") {
		if strings.TrimSpace(allowed) == origin {
			return origin
		}
	}
	return ""
}
