from flask import Flask, jsonify

app = Flask(__name__)
PORT = 5000


@app.route("/tasks")
def tasks():
    return jsonify([])


app.run(host="0.0.0.0", port=PORT)
# <- hosting/hardcoded-port
