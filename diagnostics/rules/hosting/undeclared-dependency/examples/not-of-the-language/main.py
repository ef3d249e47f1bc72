import json, asyncio
from fastapi import FastAPI
from pydantic import BaseModel
from starlette.responses import Response
import jwt
import yaml
