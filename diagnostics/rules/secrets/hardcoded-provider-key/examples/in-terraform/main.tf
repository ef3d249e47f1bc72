resource "render_web_service" "shop" {
  stripe_secret_key = "{{secret:stripe-secret-key}}"
# <- secrets/hardcoded-provider-key
}
