import requests

requests.get("https://127.0.0.1:8443/health", verify=False)
