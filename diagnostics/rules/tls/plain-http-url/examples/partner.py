import requests

stock = requests.get("http://partner.shop.net/stock", timeout=5)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/plain-http-url
