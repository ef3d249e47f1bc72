import requests

print(requests.get("https://rates.example.com/today").json())
