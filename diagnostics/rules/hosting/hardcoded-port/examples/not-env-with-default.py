import os

import uvicorn
from fastapi import FastAPI

app = FastAPI()
port = int(os.getenv("PORT", "8000"))

uvicorn.run(app, host="0.0.0.0", port=port)
uvicorn.run(app, host="0.0.0.0", port=int(os.environ.get("PORT", 8000)))
