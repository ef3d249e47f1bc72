from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    database_url: str
    api_token: str
    cors_origins: str
    sentry_dsn: str = ""


settings = Settings()
