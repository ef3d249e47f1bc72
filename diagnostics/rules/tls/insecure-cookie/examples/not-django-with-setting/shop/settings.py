import os

DEBUG = os.environ.get("DJANGO_DEBUG") == "1"

MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
]

SESSION_COOKIE_SECURE = not DEBUG
