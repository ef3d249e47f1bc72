from flask import Flask
from waitress import serve
import os

app = Flask(__name__)


@app.route("/")
def index():
    return "Hello!"


if __name__ == "__main__":
    serve(app, host="0.0.0.0", port=int(os.environ.get("PORT", 5000)))
