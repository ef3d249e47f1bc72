package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
)

func stopOnSignal(srv *http.Server) chan struct{} {
	done := make(chan struct{})
	go func() {
		stop := make(chan os.Signal, 1)
		signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
		<-stop
		srv.Shutdown(context.Background())
		close(done)
	}()
	return done
}
