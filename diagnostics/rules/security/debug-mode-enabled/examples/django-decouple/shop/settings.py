from decouple import config

DEBUG = config("DEBUG", default=True, cast=bool)
# <- security/debug-mode-enabled
