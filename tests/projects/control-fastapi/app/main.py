import logging
import secrets
from contextlib import asynccontextmanager

import sentry_sdk
from fastapi import Depends, FastAPI, HTTPException, Request, Security
from fastapi.middleware.cors import CORSMiddleware
from fastapi.security import APIKeyHeader
from pydantic import BaseModel, Field
from slowapi import Limiter
from slowapi.errors import RateLimitExceeded
from slowapi.middleware import SlowAPIMiddleware
from slowapi.util import get_remote_address
from starlette.responses import JSONResponse

from app.db import engine, entries
from app.settings import settings

sentry_sdk.init(dsn=settings.sentry_dsn)
logger = logging.getLogger("guestbook")
limiter = Limiter(key_func=get_remote_address, default_limits=["100/minute"])


@asynccontextmanager
async def lifespan(_: FastAPI):
    yield
    engine.dispose()


app = FastAPI(lifespan=lifespan)
app.state.limiter = limiter
app.add_middleware(SlowAPIMiddleware)
app.add_middleware(CORSMiddleware, allow_origins=settings.cors_origins.split(","))


@app.middleware("http")
async def security_headers(request: Request, call_next):
    response = await call_next(request)
    response.headers["Strict-Transport-Security"] = "max-age=86400"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'"
    return response


@app.exception_handler(RateLimitExceeded)
def too_many(_: Request, __: RateLimitExceeded):
    return JSONResponse({"detail": "Too many requests"}, status_code=429)


@app.exception_handler(Exception)
def failed(_: Request, error: Exception):
    logger.error("request failed", exc_info=error)
    return JSONResponse({"detail": "Something went wrong"}, status_code=500)


def require_token(token: str = Security(APIKeyHeader(name="X-Token"))):
    if not secrets.compare_digest(token, settings.api_token):
        raise HTTPException(status_code=401, detail="Log in first")


class Entry(BaseModel):
    text: str = Field(min_length=1, max_length=500)


@app.get("/healthz")
def healthz():
    return {"status": "ok"}


@app.get("/entries")
def read_entries():
    with engine.connect() as connection:
        return [dict(row._mapping) for row in connection.execute(entries.select().limit(50))]


@app.post("/entries", status_code=201, dependencies=[Depends(require_token)])
def add_entry(entry: Entry):
    with engine.begin() as connection:
        connection.execute(entries.insert().values(text=entry.text))
    return {"status": "created"}
