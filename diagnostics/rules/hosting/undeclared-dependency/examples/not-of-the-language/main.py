import json, asyncio
from fastapi import FastAPI
