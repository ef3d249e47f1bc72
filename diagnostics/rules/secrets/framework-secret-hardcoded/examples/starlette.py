app.add_middleware(SessionMiddleware, secret_key="shop-sessions")
#                                                 ^^^^^^^^^^^^^ secrets/framework-secret-hardcoded
