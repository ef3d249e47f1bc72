import os

from fastapi import FastAPI

app = FastAPI()
# <- env/unvalidated-required
URL = os.getenv("DATABASE_URL")
KEY = os.getenv("MAIL_API_KEY")
BUCKET = os.environ.get("UPLOAD_BUCKET")
