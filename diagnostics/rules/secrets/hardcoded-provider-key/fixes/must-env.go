
// mustEnv gives a variable of the environment; what the platform has not set is looked up in .env.
func mustEnv(name string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	file, _ := os.ReadFile(".env")
	for _, line := range strings.Split(string(file), "\n") {
		if value, found := strings.CutPrefix(strings.TrimSpace(line), name+"="); found && value != "" {
			return value
		}
	}
	log.Fatalf("missing required environment variable %s", name)
	return ""
}
