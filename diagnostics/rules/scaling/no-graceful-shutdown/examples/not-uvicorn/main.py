import asyncio

from fastapi import FastAPI

app = FastAPI(title="Weather diary")

days: list[dict[str, str]] = []


@app.get("/days")
def list_days():
    return days


@app.get("/report")
async def report():
    await asyncio.sleep(0.5)
    return {"days": len(days)}
