from flask import Flask, request

from models import User, db

app = Flask(__name__)


@app.post("/register")
def register():
    db.session.add(User(email=request.form["email"], password=request.form["password"]))
#                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/weak-password-hash
    db.session.commit()
    return "", 201
