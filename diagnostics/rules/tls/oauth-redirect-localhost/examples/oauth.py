client.authorize(redirect_uri="http://localhost:8000/callback")
#                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/oauth-redirect-localhost
