from pydantic import BaseModel
from starlette.responses import Response
