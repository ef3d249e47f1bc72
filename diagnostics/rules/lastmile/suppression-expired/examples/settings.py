# lastmile-ignore-file tls/insecure-cookie until 2025-12-31 -- no certificate yet
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-expired
SESSION_COOKIE_SECURE = False
