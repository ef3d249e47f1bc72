from fastapi import FastAPI

app = FastAPI()
# <- monitoring/console-logging-only
print("starting")


@app.get("/items")
def items():
    print("items")
    return []


@app.get("/orders")
def orders(q: str = ""):
    print("orders", q)
    if not q:
        print("no question")
    print("done")
    return []
