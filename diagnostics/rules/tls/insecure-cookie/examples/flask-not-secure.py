from flask import Flask, make_response, redirect

from auth import new_session

app = Flask(__name__)


@app.route("/login", methods=["POST"])
def login():
    response = make_response(redirect("/"))
    response.set_cookie("session_id", new_session(), httponly=True, secure=False)
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/insecure-cookie
    return response
