API_SECRET = "q8Zr2LmX9vTkB4wNs7Yd"
#             ^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-credential
