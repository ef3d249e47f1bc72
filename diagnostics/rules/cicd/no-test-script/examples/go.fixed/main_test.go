package main

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// Starts the app as your users meet it, and asks it one question. What it needs to start, a database or keys, it takes
// from the environment, as it does in production.
func TestStartsAndAnswers(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "app")
	if output, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("it does not build: %v\n%s", err, output)
	}
	app := exec.Command(binary)
	app.Stdout, app.Stderr = os.Stdout, os.Stderr
	if err := app.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = app.Process.Kill() }()

	client := &http.Client{Timeout: time.Second}
	for i := 0; i < 100; i++ {
		if answer, err := client.Get("http://127.0.0.1:8080/"); err == nil {
			defer answer.Body.Close()
			if answer.StatusCode >= 500 {
				t.Fatalf("it answers with %d", answer.StatusCode)
			}
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("it did not answer within ten seconds")
}
