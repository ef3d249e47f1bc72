import os

from settings import Settings

url = os.environ["MAILER_URL"]
settings = Settings(**os.environ)
