import os

from flask import Flask

app = Flask(__name__)
DEBUG = os.environ.get("DEBUG", "0") == "1"

if __name__ == "__main__":
    app.run(debug=DEBUG)
