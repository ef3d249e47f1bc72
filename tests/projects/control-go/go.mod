module guestbook

go 1.25

require github.com/getsentry/sentry-go v0.36.2
