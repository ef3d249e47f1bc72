from flask import Flask
import os

app = Flask(__name__)
app.config["DEBUG"] = os.environ.get("FLASK_DEBUG") == "1"
app.debug = os.environ.get("FLASK_DEBUG") == "1"
