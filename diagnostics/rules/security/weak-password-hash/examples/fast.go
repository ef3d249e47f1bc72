package main

import "crypto/sha256"

func keep(password string) [32]byte {
	return sha256.Sum256([]byte(password))
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/weak-password-hash
}
