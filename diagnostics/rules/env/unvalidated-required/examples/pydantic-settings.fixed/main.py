import os

from fastapi import FastAPI
from settings import Settings

settings = Settings()
app = FastAPI()
URL = os.getenv("DATABASE_URL")
KEY = os.getenv("MAIL_API_KEY")
BUCKET = os.environ.get("UPLOAD_BUCKET")
