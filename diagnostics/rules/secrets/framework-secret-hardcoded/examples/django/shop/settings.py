SECRET_KEY = "9w(4z@r-shop-2f"
#             ^^^^^^^^^^^^^^^ secrets/framework-secret-hardcoded
