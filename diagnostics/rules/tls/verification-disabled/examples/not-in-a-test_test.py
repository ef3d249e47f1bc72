import requests


def test_status():
    assert requests.get("https://staging.example.com/status", verify=False).ok
