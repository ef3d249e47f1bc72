from fastapi import FastAPI, Request

app = FastAPI()


@app.get("/me")
def me(request: Request):
    return {"ip": request.client.host}
