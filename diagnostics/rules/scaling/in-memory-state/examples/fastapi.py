from fastapi import FastAPI

app = FastAPI()
notes = []
users = {}


@app.post("/notes")
def create(title: str):
    notes.append({"title": title})
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/in-memory-state
    return notes


@app.put("/users/{name}")
def rename(name: str, title: str):
    users[name] = title
#   ^^^^^^^^^^^^^^^^^^^ scaling/in-memory-state
    return users
