from flask import make_response


def remember(token):
    response = make_response("ok")
    response.set_cookie("auth_token", token, httponly=False, secure=True)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/insecure-cookie
    return response


def remember_everywhere(token):
    response = make_response("ok")
    response.set_cookie("auth_token", token, httponly=False, secure=False, samesite="Lax")
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/insecure-cookie
    return response
