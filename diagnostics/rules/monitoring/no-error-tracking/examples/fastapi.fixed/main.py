from fastapi import FastAPI
import os
import sentry_sdk

sentry_sdk.init(dsn=os.environ.get("SENTRY_DSN"))
app = FastAPI()


@app.get("/items")
def items():
    return []
