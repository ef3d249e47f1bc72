resource "aws_apprunner_service" "shop" {
  service_name = "shop"
}
