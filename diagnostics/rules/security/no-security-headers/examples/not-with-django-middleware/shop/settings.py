ROOT_URLCONF = "shop.urls"
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
]
