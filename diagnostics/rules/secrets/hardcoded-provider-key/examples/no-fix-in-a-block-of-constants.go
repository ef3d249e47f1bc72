package main

const (
	anthropicKey = "{{secret:anthropic-key}}"
//               ^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
	model        = "claude"
)
