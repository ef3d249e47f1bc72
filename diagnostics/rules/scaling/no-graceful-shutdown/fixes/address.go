
// listenAddress is the port that the platform gives in PORT, or else the fallback.
func listenAddress(fallback string) string {
	if port := os.Getenv("PORT"); port != "" {
		return ":" + port
	}
	return ":" + fallback
}
