package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestHealth(t *testing.T) {
	answer := httptest.NewRecorder()
	healthz(answer, httptest.NewRequest(http.MethodGet, "/healthz", nil))
	if answer.Code != http.StatusOK {
		t.Fatalf("got %d", answer.Code)
	}
}
