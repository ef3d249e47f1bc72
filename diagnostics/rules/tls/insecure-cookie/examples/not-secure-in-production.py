from settings import COOKIE_OPTIONS, PRODUCTION


def login(response, token):
    response.set_cookie("session", token, httponly=True, secure=PRODUCTION, samesite="lax")
    response.set_cookie("session", token, **COOKIE_OPTIONS)
    return response
