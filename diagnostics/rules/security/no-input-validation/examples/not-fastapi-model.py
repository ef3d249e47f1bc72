from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Order(BaseModel):
    amount: int


@app.post("/orders")
def create(order: Order, db: Session):
    db.add(Row(**order.model_dump()))
