import os

from pydantic_settings import BaseSettings

DATABASE_URL = os.environ["DATABASE_URL"]
TIMEOUT = int(os.getenv("UPSTREAM_TIMEOUT", 10))
EMAIL = os.environ.get("SENDER")


class Settings(BaseSettings):
    openai_api_key: str
