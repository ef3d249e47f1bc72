import requests


def status():
    return requests.get("https://localhost:8443/status", verify=False, timeout=5).json()
