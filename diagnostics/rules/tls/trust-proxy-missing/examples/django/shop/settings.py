DEBUG = False
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_SSL_REDIRECT = True
# <- tls/trust-proxy-missing
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
