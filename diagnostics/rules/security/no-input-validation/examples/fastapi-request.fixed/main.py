from fastapi import FastAPI, Request

from database import get_connection
from fastapi import HTTPException
from pydantic import BaseModel
from pydantic import ConfigDict
from pydantic import Field
from pydantic import ValidationError

app = FastAPI()


@app.post("/notes")
async def create_note(request: Request):
    class Input(BaseModel):
        model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

        title: str = Field(max_length=1000)
        content: str = Field(default="", max_length=20_000)

    try:
        data = Input.model_validate(await request.json()).model_dump()
    except ValidationError as error:
        raise HTTPException(status_code=422, detail=error.errors(include_url=False, include_context=False)) from error
    conn = get_connection()
    conn.execute("INSERT INTO notes (title, content) VALUES (?, ?)", (data["title"], data.get("content")))
    conn.commit()
    return {"message": "Note saved"}
