from fastapi import FastAPI
from pydantic import BaseModel

from auth import check, new_token
from fastapi import Request
from slowapi import Limiter
from slowapi import _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from slowapi.middleware import SlowAPIMiddleware
from slowapi.util import get_remote_address

app = FastAPI()


def client_address(request: Request) -> str:
    forwarded = request.headers.get("x-forwarded-for", "")
    return forwarded.split(",")[-1].strip() or get_remote_address(request)


limiter = Limiter(key_func=client_address, default_limits=["60/minute"])
app.state.limiter = limiter
app.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)
app.add_middleware(SlowAPIMiddleware)


class Login(BaseModel):
    email: str
    password: str


@app.post("/login")
def login(data: Login):
    return {"token": new_token(check(data.email, data.password))}
