import os

from flask import Flask, redirect, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config["SESSION_COOKIE_SECURE"] = False
# <- tls/insecure-cookie


@app.route("/login", methods=["POST"])
def login():
    session["user_id"] = 1
    return redirect("/")
