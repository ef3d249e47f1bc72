import requests

requests.post("http://localhost:11434/api/generate", json={})
