from fastapi import FastAPI, Response

from auth import check, new_token

app = FastAPI()


@app.post("/login")
def login(email: str, password: str, response: Response):
    user = check(email, password)
    response.set_cookie(key="access_token", value=new_token(user), max_age=86400)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/insecure-cookie
    return {"ok": True}
