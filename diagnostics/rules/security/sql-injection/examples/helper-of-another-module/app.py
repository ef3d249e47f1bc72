from flask import Flask, request

import queries

app = Flask(__name__)


@app.get("/users")
def users():
    return queries.find_users(10, request.args["name"])
