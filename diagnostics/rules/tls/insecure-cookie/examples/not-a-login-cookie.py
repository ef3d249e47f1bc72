def set_theme(response, theme):
    response.set_cookie("theme", theme, max_age=31536000)
    response.set_cookie("csrftoken", theme)
    return response
