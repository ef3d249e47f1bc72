variable "stripe_secret_key" { sensitive = true }
