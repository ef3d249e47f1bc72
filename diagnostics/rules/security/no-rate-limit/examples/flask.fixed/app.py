from flask import Flask, jsonify
from flask import request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
import re

app = Flask(__name__)

SENSITIVE_PATH = re.compile(r"/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)", re.I)


def client_address() -> str:
    forwarded = request.headers.get("X-Forwarded-For", "")
    return forwarded.split(",")[-1].strip() or get_remote_address()


def limit_for_path() -> str:
    return "10 per 15 minutes" if SENSITIVE_PATH.search(request.path) else "120 per minute"


limiter = Limiter(client_address, app=app, default_limits=[limit_for_path])


@app.route("/api/register", methods=["POST"])
def register():
    return jsonify({"ok": True}), 201
