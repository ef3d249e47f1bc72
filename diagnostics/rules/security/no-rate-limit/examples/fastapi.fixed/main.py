from fastapi import FastAPI
from pydantic import BaseModel

from auth import check, new_token
from fastapi import Request
from fastapi.responses import JSONResponse
from limits import parse
from slowapi import Limiter
from slowapi import _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from slowapi.middleware import SlowAPIMiddleware
from slowapi.util import get_remote_address
import re

app = FastAPI()

SENSITIVE_PATH = re.compile(r"/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)", re.I)
SENSITIVE_LIMIT = parse("10/15minutes")


def client_address(request: Request) -> str:
    forwarded = request.headers.get("x-forwarded-for", "")
    return forwarded.split(",")[-1].strip() or get_remote_address(request)


limiter = Limiter(key_func=client_address, default_limits=["120/minute"])
app.state.limiter = limiter
app.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)
app.add_middleware(SlowAPIMiddleware)


@app.middleware("http")
async def limit_sensitive_paths(request: Request, call_next):
    if SENSITIVE_PATH.search(request.url.path) and not limiter.limiter.hit(SENSITIVE_LIMIT, client_address(request)):
        return JSONResponse({"error": "Too many requests"}, status_code=429, headers={"Retry-After": "900"})
    return await call_next(request)


class Login(BaseModel):
    email: str
    password: str


@app.post("/login")
def login(data: Login):
    return {"token": new_token(check(data.email, data.password))}
