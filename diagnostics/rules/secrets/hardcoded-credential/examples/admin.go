package main

func isAdmin(password string) bool {
	return password == "Letmein2024"
//                   ^^^^^^^^^^^ secrets/hardcoded-credential
}
