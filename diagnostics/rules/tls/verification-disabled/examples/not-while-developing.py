import requests

from settings import DEBUG

session = requests.Session()
if DEBUG:
    session.verify = False
