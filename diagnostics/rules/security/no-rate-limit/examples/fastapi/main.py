from fastapi import FastAPI
from pydantic import BaseModel

from auth import check, new_token

app = FastAPI()
# <- security/no-rate-limit


class Login(BaseModel):
    email: str
    password: str


@app.post("/login")
def login(data: Login):
    return {"token": new_token(check(data.email, data.password))}
