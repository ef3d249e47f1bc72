from flask import Flask, jsonify
from flask import request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)


def client_address() -> str:
    forwarded = request.headers.get("X-Forwarded-For", "")
    return forwarded.split(",")[-1].strip() or get_remote_address()


limiter = Limiter(client_address, app=app, default_limits=["60 per minute"])


@app.route("/api/register", methods=["POST"])
def register():
    return jsonify({"ok": True}), 201
