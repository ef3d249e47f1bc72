from flask import Flask

app = Flask(__name__)
# <- monitoring/no-error-handler


@app.get("/items")
def items():
    return []


@app.get("/items/<int:item_id>")
def item(item_id):
    return {"id": item_id}


@app.get("/about")
def about():
    return "about"
