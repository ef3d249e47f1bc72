from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    jwt_secret: str = "change-me"
#                      ^^^^^^^^^ secrets/fallback-secret
