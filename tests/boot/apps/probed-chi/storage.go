package main

import (
	"context"
	"errors"
	"sync"
	"time"
)

type Store struct {
	mu       sync.Mutex
	entries  []Entry
	payments []string
}

func (s *Store) ListEntries() []Entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Entry{}, s.entries...)
}

func (s *Store) CreateEntry(_ context.Context, entry Entry) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.entries = append(s.entries, entry)
}

func (s *Store) CreatePayment(_ context.Context, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.payments = append(s.payments, id)
}

func (s *Store) Count() int {
	time.Sleep(1500 * time.Millisecond)
	return len(s.entries)
}

func (s *Store) Check() error { return errors.New("no such secret table") }
