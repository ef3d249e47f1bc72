from flask import Flask, jsonify, request

from models import User, db

app = Flask(__name__)


@app.route("/users", methods=["POST"])
def create_user():
    data = request.get_json()
    user = User(email=data["email"], name=data["name"])
    db.session.add(user)
#   ^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
    db.session.commit()
    return jsonify({"id": user.id}), 201
