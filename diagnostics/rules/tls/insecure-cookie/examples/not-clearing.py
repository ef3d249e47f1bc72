def logout(response):
    response.delete_cookie("session")
    response.set_cookie("access_token", "", max_age=0)
    response.set_cookie(key="refresh_token", value="", expires=0)
    return response
