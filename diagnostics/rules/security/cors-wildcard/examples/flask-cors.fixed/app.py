from flask import Flask
from flask_cors import CORS
import os

app = Flask(__name__)
CORS(app, origins=[o.strip() for o in os.environ.get("CORS_ORIGINS", "http://localhost:5173").split(",") if o.strip()])
