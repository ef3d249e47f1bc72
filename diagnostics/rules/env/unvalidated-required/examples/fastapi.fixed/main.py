import os

from fastapi import FastAPI

for name in (
    "DATABASE_URL",
    "MAIL_API_KEY",
    "UPLOAD_BUCKET",
):
    if not os.environ.get(name):
        raise RuntimeError(f"{name} is not set: see .env.example")

app = FastAPI()
URL = os.getenv("DATABASE_URL")
KEY = os.getenv("MAIL_API_KEY")
BUCKET = os.environ.get("UPLOAD_BUCKET")
