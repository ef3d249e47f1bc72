import os

DEBUG = os.getenv("DEBUG", "True") == "True"
# <- security/debug-mode-enabled
