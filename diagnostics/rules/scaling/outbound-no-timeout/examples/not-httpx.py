import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/items")
def items():
    return httpx.get("https://api.shop.net/items").json()
