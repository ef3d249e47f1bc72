import httpx
import requests
from fastapi import FastAPI

app = FastAPI()


@app.get("/rates")
def rates():
    httpx.get("https://rates.example.com/week")
    requests.get("https://rates.example.com/week", **{"timeout": 5})
    return requests.get("https://rates.example.com/today", timeout=5).json()
