import os
import requests
#      ^^^^^^^^ hosting/undeclared-dependency
from fastapi import FastAPI
from PIL import Image
#    ^^^ hosting/undeclared-dependency

app = FastAPI()
