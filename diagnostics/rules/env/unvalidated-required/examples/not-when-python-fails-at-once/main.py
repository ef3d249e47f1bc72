import os

from fastapi import FastAPI

app = FastAPI()
URL = os.environ["DATABASE_URL"]
KEY = os.environ["MAIL_API_KEY"]
BUCKET = os.environ["UPLOAD_BUCKET"]
