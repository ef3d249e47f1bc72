from fastapi import FastAPI, HTTPException

from db import load, logger

app = FastAPI()


@app.get("/items")
def items():
    try:
        return load()
    except Exception as e:
        logger.error("failed: %s", str(e))
        raise HTTPException(status_code=500, detail="Internal server error")


@app.get("/orders")
def orders(q: str):
    try:
        return load()
    except ValueError as e:
        raise HTTPException(status_code=422, detail=str(e))
