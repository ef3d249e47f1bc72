
// corsOrigin is the website that may call the API from a browser.
func corsOrigin() string {
	if origin := os.Getenv("CORS_ORIGIN"); origin != "" {
		return origin
	}
	return "http://localhost:5173"
}
