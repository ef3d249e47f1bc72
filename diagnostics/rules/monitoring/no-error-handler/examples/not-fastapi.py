from fastapi import FastAPI

app = FastAPI()


@app.get("/items")
def items():
    return []


@app.get("/about")
def about():
    return "about"


@app.get("/terms")
def terms():
    return "terms"
