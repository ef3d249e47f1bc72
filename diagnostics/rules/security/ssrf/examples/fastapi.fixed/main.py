import requests
from fastapi import FastAPI
from public_url import assert_public_url

app = FastAPI()


@app.get("/fetch")
def fetch(url: str):
    return requests.get(assert_public_url(url), timeout=10).text
