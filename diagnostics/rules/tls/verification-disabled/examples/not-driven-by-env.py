import os

import requests

VERIFY = os.getenv("VERIFY_TLS", "true") != "false"
session = requests.Session()
session.verify = os.environ.get("CA_BUNDLE", True)


def ping(url):
    return requests.get(url, verify=VERIFY, timeout=5)
