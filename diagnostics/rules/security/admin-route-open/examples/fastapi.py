from fastapi import Depends, FastAPI

from auth import require_admin
from db import session
from models import User

app = FastAPI()


@app.get("/admin/stats", dependencies=[Depends(require_admin)])
def stats():
    return session.query(User).count()


@app.get("/admin/users")
# <- security/admin-route-open
def users():
    return session.query(User).limit(50).all()
