DEBUG = True
# <- security/debug-mode-enabled

ROOT_URLCONF = "shop.urls"
