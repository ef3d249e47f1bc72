from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What has to be set. Made when the app starts, it stops the app and names what is missing."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    ${every.read.name}: str = Field(min_length=1)
