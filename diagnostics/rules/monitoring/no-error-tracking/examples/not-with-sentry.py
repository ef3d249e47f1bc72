import os

import sentry_sdk
from fastapi import FastAPI

sentry_sdk.init(dsn=os.environ.get("SENTRY_DSN"))
app = FastAPI()


@app.get("/items")
def items():
    return []
