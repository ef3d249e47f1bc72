
// serveUntilStopped answers requests until the platform asks the process to stop; requests under way are then finished.
func serveUntilStopped(srv *http.Server) error {
	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()

	select {
	case err := <-failed:
		return err
	case <-stopped.Done():
	}

	patience, cancel := context.WithTimeout(context.Background(), ${patience}*time.Second)
	defer cancel()
	return srv.Shutdown(patience)
}
