from fastapi import FastAPI
import os

app = FastAPI(debug=os.environ.get("DEBUG") == "1")
