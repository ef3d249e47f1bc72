import requests

requests.get("http://example.com/")
