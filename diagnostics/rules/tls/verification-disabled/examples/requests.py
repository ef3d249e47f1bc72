import requests
import urllib3

urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
# <- tls/verification-disabled


def fetch_rates(currency: str) -> dict:
    response = requests.get(
        "https://rates.example.com/v1/latest",
        params={"base": currency},
        verify=False,
#       ^^^^^^^^^^^^ tls/verification-disabled
        timeout=10,
    )
    response.raise_for_status()
    return response.json()
