import requests
from fastapi import FastAPI

app = FastAPI()


@app.get("/fetch")
def fetch(url: str):
    return requests.get(url, timeout=10).text
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/ssrf
