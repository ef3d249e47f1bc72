from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
origins = ["*"]

app.add_middleware(CORSMiddleware, allow_origins=origins, allow_methods=["*"])
#                                  ^^^^^^^^^^^^^^^^^^^^^ security/cors-wildcard info
