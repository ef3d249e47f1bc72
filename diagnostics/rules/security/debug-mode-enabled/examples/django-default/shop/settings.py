import os

DEBUG = os.getenv("DEBUG", "True")
# <- security/debug-mode-enabled
