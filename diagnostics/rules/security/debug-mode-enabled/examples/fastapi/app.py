from fastapi import FastAPI

app = FastAPI(debug=True)
#             ^^^^^^^^^^ security/debug-mode-enabled
