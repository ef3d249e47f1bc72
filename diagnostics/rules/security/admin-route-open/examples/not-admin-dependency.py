from fastapi import APIRouter, Depends, FastAPI

from auth import require_admin
from db import session
from models import User

app = FastAPI()
router = APIRouter(prefix="/admin", dependencies=[Depends(require_admin)])


@router.get("/users")
def users():
    return session.query(User).limit(50).all()


app.include_router(router)
