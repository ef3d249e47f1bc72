from fastapi import FastAPI, HTTPException

from db import load

app = FastAPI()


@app.get("/items")
def items():
    try:
        return load()
    except Exception as e:
        raise HTTPException(status_code=500, detail=str(e))
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/error-details-exposed


@app.get("/orders")
def orders():
    try:
        return load()
    except Exception as e:
        raise HTTPException(status_code=500, detail=f"failed: {e}")
