from flask import Flask, jsonify, request

from models import User, db
from pydantic import BaseModel
from pydantic import ConfigDict
from pydantic import Field
from pydantic import ValidationError

app = Flask(__name__)


@app.route("/users", methods=["POST"])
def create_user():
    class Input(BaseModel):
        model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

        email: str = Field(max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")
        name: str = Field(max_length=1000)

    try:
        data = Input.model_validate(request.get_json()).model_dump()
    except ValidationError as error:
        return {"error": "Invalid input", "issues": error.errors(include_url=False, include_context=False)}, 400
    user = User(email=data["email"], name=data["name"])
    db.session.add(user)
    db.session.commit()
    return jsonify({"id": user.id}), 201
