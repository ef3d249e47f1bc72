import requests

stock = requests.get("http://localhost:8000/stock", timeout=5)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url
