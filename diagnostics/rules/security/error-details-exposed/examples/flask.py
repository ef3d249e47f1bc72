from flask import Flask, jsonify

from db import load

app = Flask(__name__)


@app.get("/items")
def items():
    try:
        return load()
    except Exception as e:
        return jsonify({"error": str(e)}), 500
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/error-details-exposed
