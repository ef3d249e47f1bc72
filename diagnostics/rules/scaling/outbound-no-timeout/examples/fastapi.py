import httpx
import requests
from fastapi import FastAPI

app = FastAPI()


@app.get("/rates")
def rates():
    httpx.get("https://rates.example.com/week", timeout=None)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
    return requests.get("https://rates.example.com/today").json()
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/outbound-no-timeout
