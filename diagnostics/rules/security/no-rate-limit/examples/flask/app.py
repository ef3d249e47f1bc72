from flask import Flask, jsonify

app = Flask(__name__)
# <- security/no-rate-limit


@app.route("/api/register", methods=["POST"])
def register():
    return jsonify({"ok": True}), 201
