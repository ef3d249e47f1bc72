
// listenUntilStopped answers requests until the platform asks the process to stop; requests under way are then finished.
func listenUntilStopped(addr string, service http.Handler) error {
	stopped, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	srv := &http.Server{Addr: addr, Handler: service, ReadHeaderTimeout: 10 * time.Second}
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
