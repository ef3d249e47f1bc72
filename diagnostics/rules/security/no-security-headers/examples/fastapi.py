from fastapi import FastAPI

app = FastAPI()
# <- security/no-security-headers


@app.get("/items")
def items():
    return []
