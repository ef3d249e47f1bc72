from helpers import x
import models.user
from . import db
from fastapi import FastAPI
