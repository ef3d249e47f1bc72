resource "render_web_service" "shop" {
  stripe_secret_key = "${var.stripe_secret_key}"
}
