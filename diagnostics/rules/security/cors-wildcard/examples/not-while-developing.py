from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from config import settings

app = FastAPI()
if settings.DEBUG:
    app.add_middleware(CORSMiddleware, allow_origins=["*"])
